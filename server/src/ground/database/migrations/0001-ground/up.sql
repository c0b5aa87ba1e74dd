-- What knows no merchant and no payment: moments, the outbox, the chains of evidence.

-- An instant as facts carry it: milliseconds since 1970. Stable, like `extract` itself: else it would not be inlined.
create function millis(at timestamptz) returns bigint
  language sql stable strict parallel safe
  return floor(extract(epoch from at) * 1000)::bigint;

-- The day in China, UTC+8 without daylight saving, whatever the time zone of the session.
create function china_day(at timestamptz) returns date
  language sql immutable strict parallel safe
  return (at at time zone interval '8 hours')::date;

-- Notes of what happened, left in the transaction that made it true. Grows with payments.
create sequence outbox_note_ids;

create table outbox_notes (
  merchant_id text not null,               -- '' when no merchant is concerned
  note_id     bigint not null default nextval('outbox_note_ids'),
  at          timestamptz not null,
  -- Notes are read up to the oldest transaction still running, so that none is overtaken by a later commit and missed.
  written_by  xid8 not null default pg_current_xact_id(),
  -- Notes of one subject are delivered in the order in which they were left.
  subject     text not null,
  type        text not null,
  body        json not null,
  primary key (merchant_id, at, note_id)
) partition by range (at);
create table outbox_notes_default partition of outbox_notes default;
create index outbox_notes_by_commit on outbox_notes (written_by, note_id);

-- How far each reader has come. Reference table.
create table outbox_readers (
  reader     text not null,
  lane       int not null,                 -- subjects are spread over lanes; a lane is read by one process at a time
  -- Every note of a transaction below is delivered or parked. While a stretch is being read: up to where, and its last note so far.
  read_up_to xid8 not null,
  reading_to xid8,
  last_note  bigint not null default 0,
  primary key (reader, lane)
);

-- Notes that a reader could not take in, and later ones of the same subject, which must wait for them.
create table outbox_parked (
  merchant_id text not null,
  reader      text not null,
  lane        int not null,
  note_id     bigint not null,
  at          timestamptz not null,
  subject     text not null,
  type        text not null,
  body        json not null,
  attempts    int not null default 0,
  retry_at    timestamptz not null,
  problem     text,
  primary key (merchant_id, reader, note_id)
);
create index outbox_parked_by_time on outbox_parked (reader, lane, retry_at);
create index outbox_parked_by_subject on outbox_parked (reader, subject, note_id);

-- One chain of evidence a merchant. Grows with payments.
create table evidence_links (
  merchant_id text not null,
  position    bigint not null check (position > 0),
  at          timestamptz not null,
  previous    text not null,
  hash        text not null,
  entry       json not null,               -- json, not jsonb: the text is kept as it was hashed
  primary key (merchant_id, position, at)
) partition by range (at);
create table evidence_links_default partition of evidence_links default;

-- The last link of each chain, locked while the next one is written.
create table evidence_heads (
  merchant_id text primary key,
  position    bigint not null,
  hash        text not null
) with (fillfactor = 70);
