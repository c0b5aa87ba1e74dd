-- What the gateway keeps: keys of terminals, payments, their references, reversals and settlements.
-- Tables that grow with payments are partitioned by time and carry merchant_id in every key, so that they can be distributed by
-- merchant. A table that says "reference table" is small and the same for everybody.

-- Secrets of the institution, each encrypted under the key-encryption key. Reference table.
create table gateway_secrets (
  name     text        primary key,
  wrapped  bytea       not null,
  made_at  timestamptz not null
);

-- What a population of terminals does differently; see profiles.ts. Reference table.
create table gateway_profiles (
  profile   text  primary key,
  settings  jsonb not null
);

-- One row a terminal: how it speaks and its keys, each encrypted under the key-encryption key and bound to this terminal. What a
-- sign-on changes besides (when, batch) is on file with the terminal (terminal_activity). Reference table.
create table gateway_terminals (
  terminal_id   text     primary key check (length(terminal_id) = 8),
  profile       text     not null default 'usual' references gateway_profiles,
  master_key    bytea,
  working_keys  bytea,
  -- Digit 6 of the header in the next answer: what this terminal shall do; '0' nothing (iso8583-unionpay-pos.md §1).
  wish          char(1)  not null default '0' check (wish between '0' and '9')
) with (fillfactor = 70);

-- First digits of card numbers and what they tell. Reference table.
create table gateway_card_bins (
  bin        text primary key check (bin ~ '^\d{4,10}$'),
  card_type  text not null check (card_type in ('debit', 'credit', 'prepaid', 'unknown')),
  issuer     text
);

-- What terminals download block by block: CA keys, chip parameters, card blacklists, contactless parameters. Reference table.
create table gateway_downloads (
  list      text    not null check (list in ('ca keys', 'sm2 ca keys', 'chip parameters', 'card blacklist', 'contactless parameters')),
  position  integer not null check (position between 1 and 99),
  block     bytea   not null check (octet_length(block) between 1 and 400),
  primary key (list, position)
);

-- Gateway processes. One that stopped beating without saying so leaves payments in doubt, which another takes over.
create table gateway_processes (
  process     uuid        primary key,
  -- Where it runs: on the same machine a successor sees at once that it is gone.
  machine     text        not null,
  pid         integer     not null,
  -- application_name of its connections to this database.
  connections text        not null,
  started_at  timestamptz not null,
  beat_at     timestamptz not null,
  -- Taken for dead: from now on it may write no intent. What it left pending is looked for afterwards.
  struck_at   timestamptz,
  -- Nothing of it is pending any more.
  ended_at    timestamptz
);

-- One row a payment: what was asked, how it was judged, what came of it. Written at the intent, once more at the outcome; columns that
-- the outcome changes stand in no index, and a page keeps room for it, so that the second writing touches no index.
create table payments (
  merchant_id    text        not null,
  -- The day in China on which it arrived.
  day            date        not null,
  -- Version 7: ordered by time of arrival.
  id             uuid        not null,
  terminal_id    text        not null,
  batch          integer     not null,
  trace          integer     not null,
  kind           text        not null,
  amount         bigint      not null check (amount between 0 and 999999999999),
  card           text,
  card_masked    text,
  card_type      text        not null,
  entry_mode     text        not null,
  pin_given      boolean     not null,
  -- Keyed hash of everything that a repetition must have in common with its first.
  fingerprint    bytea       not null,
  profile        text        not null,
  process        uuid        not null,
  rrn            text        not null,
  -- The payment that this one takes back or completes.
  original_day   date,
  original_id    uuid,
  received_at    timestamptz not null,
  assessed_at    timestamptz,
  -- Field 7 of the message to the network, MMDDhhmmss; null: it never left.
  sent           char(10),
  assessment     jsonb,
  -- The message as it was on the wire, with every secret blotted out.
  request        bytea       not null,
  -- What comes later stands behind: the log of the database holds an update from its first changed column on.
  -- pending: with the network. in doubt: it may have the money, a reversal is on its way.
  state          text        not null check (state in ('pending', 'approved', 'rejected', 'in doubt', 'reversed')),
  decided_by     text        check (decided_by in ('us', 'network')),
  answer         text,
  cause          text,
  sent_at        timestamptz,
  network_at     timestamptz,
  answered_at    timestamptz,
  reversed_at    timestamptz,
  auth_code      text,
  network_rrn    text,
  -- Less than asked for when the network approved a part (answer 10).
  approved       bigint      not null default 0,
  -- A void took it whole, or is about to; refunds and completions took so much, or are about to.
  voided         boolean     not null default false,
  returned       bigint      not null default 0 check (returned >= 0),
  reference      bigint,
  -- Place in the merchant's chain of evidence of the link that says how it was answered.
  evidence       bigint,
  -- The answer, blotted likewise.
  reply          bytea,
  primary key (merchant_id, day, id),
  check ((original_id is null) = (original_day is null)),
  check (state = 'pending' or decided_by is not null)
) partition by range (day);

-- A repetition is found here, and a second row for it is impossible.
create unique index payments_once on payments (terminal_id, batch, trace, merchant_id, day);
-- The key for every later look-up of a cardholder's slip.
create index payments_by_rrn on payments (rrn, merchant_id);
-- Everything, newest first.
create index payments_by_time on payments (id);
-- What was not accepted, newest first, of one cause.
create index payments_by_cause on payments (cause, id) where cause is not null;

create table payments_default partition of payments default;

-- Retrieval reference numbers, given to gateways in blocks. It starts at the second of the migration, so that a database made anew does
-- not hand out numbers that a network still remembers.
create sequence gateway_rrn_blocks;
select setval('gateway_rrn_blocks', floor(extract(epoch from clock_timestamp()))::bigint % 900000000 + 1);

-- References on slips: numbers in order of time, shown through a keyed permutation (reference.ts). A number comes once from its
-- sequence, so it is unique whatever the partition.
create sequence gateway_reference_numbers minvalue 0;
create table payment_references (
  merchant_id  text   not null,
  day          date   not null,
  number       bigint not null,
  payment_id   uuid   not null,
  primary key (number, merchant_id, day)
) partition by range (day);
create table payment_references_default partition of payment_references default;

-- Reversals that the network has to answer, until it does. A payment has at most one.
create table gateway_reversals (
  merchant_id   text        not null,
  day           date        not null,
  payment_id    uuid        not null,
  -- Field 39 of a reversal: 98 no answer in time, A0 its MAC failed, 96 cannot finish, 06 other.
  reason        char(2)     not null,
  asked_by      text        not null check (asked_by in ('terminal', 'gateway')),
  asked_at      timestamptz not null,
  state         text        not null check (state in ('open', 'done', 'abandoned')),
  -- Field 7 of its first sending: repeats carry the same.
  sent          char(10)    not null,
  tries         integer     not null default 0,
  -- Nobody else sends it before this time.
  next_at       timestamptz not null,
  answer        text,
  ended_at      timestamptz,
  primary key (merchant_id, day, payment_id)
) partition by range (day);
create table gateway_reversals_default partition of gateway_reversals default;
create index gateway_reversals_open on gateway_reversals (next_at) where state = 'open';

-- One row a settled batch: totals as the terminal had them and as we had them.
create table gateway_settlements (
  merchant_id    text        not null,
  day            date        not null,
  terminal_id    text        not null,
  batch          integer     not null,
  settled_at     timestamptz not null,
  -- Field 48 of 0500 and of our answer, without the flags.
  terminal_says  text        not null,
  we_say         text        not null,
  -- 1 agree, 2 differ, 3 error.
  flag           char(1)     not null,
  uploaded       integer     not null default 0,
  upload_ended   timestamptz,
  -- What the uploaded details and our rows do not agree on.
  differences    jsonb       not null default '[]',
  primary key (merchant_id, day, terminal_id, batch)
) partition by range (day);
create table gateway_settlements_default partition of gateway_settlements default;

-- Leaves room on the pages of payments for their outcome. Partitions are made by whoever looks after all of them; this is called after.
create function gateway_leave_room() returns void language plpgsql as $$
declare
  part regclass;
begin
  for part in
    select inhrelid::regclass from pg_inherits join pg_class on pg_class.oid = inhrelid
    where inhparent = 'payments'::regclass and not coalesce(reloptions @> array['fillfactor=55'], false)
  loop
    execute format('alter table %s set (fillfactor = 55)', part);
  end loop;
end
$$;

insert into gateway_profiles (profile, settings) values ('usual', '{}');
