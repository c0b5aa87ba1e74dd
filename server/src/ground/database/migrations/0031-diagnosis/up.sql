-- Why payments were rejected, as far as it can be told: ranked causes, and how the peers fare.

-- How payments ended: what other rooms may know of the gateway's table.
create view payment_outcomes as
  select merchant_id, day, id, terminal_id, kind, amount, rrn, card, left(card_masked, 6) as bin, card_type, entry_mode,
         millis(received_at) as received_at, received_at as received, state, decided_by, answer, cause, assessment
  from payments;

-- What the engine believed: an answer can be given again from the version that gave it. Reference table.
create table knowledge_versions (
  version  text        primary key,
  body     json        not null,
  made_at  timestamptz not null
);

-- One diagnosis a rejected payment. Grows with payments.
create table diagnoses (
  merchant_id text        not null,
  day         date        not null,
  payment_id  uuid        not null,
  terminal_id text        not null,
  made_at     timestamptz not null,
  version     text        not null,
  cause       text,                           -- likeliest; null: nothing known leads
  probability double precision,
  body        json        not null,           -- findings, ranking with evidence, next step
  primary key (merchant_id, day, payment_id)
) partition by range (day);
create table diagnoses_default partition of diagnoses default;
