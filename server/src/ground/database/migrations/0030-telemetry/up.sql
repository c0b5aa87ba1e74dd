-- What terminals report of themselves.

-- Every report as it came. Grows with terminals and time. A report that comes twice is one row; one that comes late finds its place.
create table telemetry_reports (
  merchant_id text        not null,          -- as bound when it came; '' when bound to nobody
  terminal_id text        not null,
  at          timestamptz not null,          -- when the terminal looked at itself
  report_id   text        not null,
  received_at timestamptz not null,
  seen        jsonb       not null,
  primary key (merchant_id, terminal_id, at, report_id)
) partition by range (at);
create table telemetry_reports_default partition of telemetry_reports default;
create index telemetry_reports_by_terminal on telemetry_reports (terminal_id, at);
-- What came since the last look, for whoever watches the estate.
create index telemetry_reports_by_receipt on telemetry_reports (received_at);

-- The newest value of every key, each with its time: a report that comes late or holds only a part takes nothing newer away.
-- One row a terminal. Reference table.
create table telemetry_states (
  terminal_id text        primary key,
  heard_at    timestamptz not null,          -- newest report of any kind, by the terminal's own time
  state       jsonb       not null           -- key → {"v": value, "t": milliseconds}
) with (fillfactor = 60);

-- Of two states the newer value of each key.
create function telemetry_merge(one jsonb, other jsonb) returns jsonb
  language sql immutable strict parallel safe
  return (
    select jsonb_object_agg(key, case
      when not other ? key then one -> key
      when not one ? key then other -> key
      when (one -> key ->> 't')::bigint >= (other -> key ->> 't')::bigint then one -> key
      else other -> key
    end)
    from jsonb_object_keys(one || other) as key
  );

-- What a diagnosis may look at: terminal → newest values with their times.
create view telemetry_facts as
  select terminal_id, millis(heard_at) as heard_at, state from telemetry_states;
