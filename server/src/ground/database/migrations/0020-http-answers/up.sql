-- Answers to POST requests, so that a repeat with the same Idempotency-Key gets the same answer.
-- Neither key nor body is kept, only their digests: a caller may put anything into them.
-- On Citus: distributed by key_hash.
create table http_answers (
  key_hash    bytea       primary key check (octet_length(key_hash) = 32),
  fingerprint bytea       not null check (octet_length(fingerprint) = 32),
  holder      uuid        not null,
  -- Until then the request is taken to be worked on by its holder; afterwards the holder has died.
  held_until  timestamptz not null,
  expires_at  timestamptz not null,
  -- Null while it is worked on.
  status      smallint    check (status between 200 and 499),
  media_type  text,
  body        text,
  check ((status is null) = (body is null))
);

create index http_answers_expires on http_answers (expires_at);
