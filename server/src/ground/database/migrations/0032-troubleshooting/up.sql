-- Guided troubleshooting: what was seen at the start and everything that happened since, so that it can be gone on with anywhere.
create table troubleshooting_sessions (
  session_id  text        primary key check (length(session_id) >= 20),   -- unguessable: whoever holds it may go on
  merchant_id text,                                                       -- null: begun in own words
  terminal_id text,
  kind        text,                                                       -- transaction kind that was rejected
  reference   text,
  opened_at   timestamptz not null,
  changed_at  timestamptz not null,
  version     text        not null,                                       -- of the knowledge that the steps came from
  words       text[]      not null default '{}',                          -- the merchant's own words, kept for support
  findings    json        not null,
  turn        int         not null default 0,
  log         json        not null default '[]',                          -- [{at, event}]
  proved_day  date,
  proved_by   uuid,
  proof       json,
  check ((proved_by is null) = (proof is null))
);
create index troubleshooting_by_terminal on troubleshooting_sessions (terminal_id, changed_at) where terminal_id is not null;
