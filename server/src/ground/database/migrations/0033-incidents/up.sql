-- Faults that many terminals share: who watches, what is going on, and how the peers of a terminal fare.

-- One process watches at a time; another takes over when its lease has run out. Reference table, one row.
create table incident_watch (
  one         boolean     primary key default true check (one),
  holder      uuid,
  lease_until timestamptz,
  -- Payments up to here have been looked at.
  position    uuid,
  -- What is usual, so that a restart does not begin from nothing.
  memory      json
);
insert into incident_watch default values;

create table incidents (
  incident_id text             primary key,
  kind        text             not null check (kind in ('failures', 'silence')),
  group_kind  text             not null,
  group_value text             not null,
  started_at  timestamptz      not null,
  noticed_at  timestamptz      not null,
  ended_at    timestamptz,
  looked      double precision not null,
  observed    double precision not null,
  expected    double precision not null,
  score       double precision not null,
  threshold   double precision not null,
  affected    int              not null,
  terminals   text[]           not null,   -- by name, as many as are kept
  merchants   text[]           not null
);
create index incidents_open on incidents (noticed_at) where ended_at is null;

-- How the peers of a terminal fared when it last failed for a technical reason. Reference table.
create table terminal_peers (
  terminal_id text        primary key,
  counted_at  timestamptz not null,
  peers       json        not null         -- findings as the diagnosis weighs them
);
create view peer_facts as select terminal_id, millis(counted_at) as counted_at, peers from terminal_peers;
