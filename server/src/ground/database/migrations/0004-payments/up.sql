-- What the gateway keeps: keys and sessions of terminals, payments, their references, reversals and settlements.
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

-- One row a terminal: its master key, its working keys of the last sign-on, its open batch. Grows with terminals, not with payments.
create table gateway_sessions (
  terminal_id   text        primary key check (length(terminal_id) = 8),
  profile       text        not null default 'usual' references gateway_profiles,
  -- Keys are encrypted under the key-encryption key, bound to this terminal; null: none was loaded.
  master_key    bytea,
  working_keys  bytea,
  signed_on_at  timestamptz,
  batch         integer     not null default 1 check (batch between 1 and 999999),
  batch_count   integer     not null default 0 check (batch_count >= 0),
  -- Digit 6 of the header in the next answer: what this terminal shall do; '0' nothing (iso8583-unionpay-pos.md §1).
  asks          char(1)     not null default '0' check (asks between '0' and '9'),
  check (working_keys is not null or signed_on_at is null)
) with (fillfactor = 70);

-- Facts.session as packages/acceptance wants it; batchSeen and mac come with the message.
create view session_facts as
select terminal_id,
       jsonb_build_object(
         'signedOnAt', floor(extract(epoch from signed_on_at) * 1000)::bigint,
         'batch', batch,
         'batchSeen', null,
         'batchCount', batch_count,
         'mac', null,
         'keysLoaded', working_keys is not null) as fact
from gateway_sessions;

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
  started_at  timestamptz not null,
  beat_at     timestamptz not null,
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
  sent_at        timestamptz,
  network_at     timestamptz,
  answered_at    timestamptz,
  reversed_at    timestamptz,
  -- pending: with the network. in doubt: it may have the money, a reversal is on its way.
  state          text        not null check (state in ('pending', 'approved', 'rejected', 'in doubt', 'reversed')),
  decided_by     text        check (decided_by in ('us', 'network')),
  answer         text,
  cause          text,
  assessment     jsonb,
  auth_code      text,
  network_rrn    text,
  -- Less than asked for when the network approved a part (answer 10).
  approved       bigint      not null default 0,
  -- What voids, refunds and completions have taken of it or are about to.
  taken          bigint      not null default 0 check (taken >= 0),
  reference      bigint,
  -- Messages as they were on the wire, with every secret blotted out.
  request        bytea       not null,
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

-- Retrieval reference numbers, given to gateways in blocks. It starts at the second of the migration, so that a database made anew does
-- not hand out numbers that a network still remembers.
create sequence gateway_rrn_blocks;
select setval('gateway_rrn_blocks', floor(extract(epoch from clock_timestamp()))::bigint % 900000000 + 1);

-- References on slips: numbers in order of time, shown through a keyed permutation (reference.ts). Partitioned by number, which is
-- partitioned by time: old ranges can be dropped whole.
create sequence gateway_reference_numbers;
create table payment_references (
  number       bigint not null,
  merchant_id  text   not null,
  day          date   not null,
  payment_id   uuid   not null,
  primary key (number, merchant_id)
) partition by range (number);

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

-- Makes the partitions for the month of a day and the two that follow. Safe to call at any time, by several at once.
create function gateway_make_partitions(from_day date) returns void language plpgsql as $$
declare
  month date := date_trunc('month', from_day);
  parent text;
begin
  perform pg_advisory_xact_lock(hashtextextended('gateway partitions', 0));
  for step in 0..2 loop
    foreach parent in array array['payments', 'gateway_reversals', 'gateway_settlements'] loop
      if to_regclass(format('%s_%s', parent, to_char(month, 'YYYYMM'))) is null then
        execute format('create table %s_%s partition of %s for values from (%L) to (%L)',
                       parent, to_char(month, 'YYYYMM'), parent, month, month + interval '1 month');
        if parent = 'payments' then
          execute format('alter table payments_%s set (fillfactor = 55)', to_char(month, 'YYYYMM'));
        end if;
      end if;
    end loop;
    month := month + interval '1 month';
  end loop;
end
$$;

-- Makes the partitions of references for a number and the ten million that follow.
create function gateway_make_reference_partitions(from_number bigint) returns void language plpgsql as $$
declare
  size constant bigint := 10000000;
  first bigint := from_number / size;
begin
  perform pg_advisory_xact_lock(hashtextextended('gateway partitions', 0));
  for part in first..first + 1 loop
    if to_regclass(format('payment_references_%s', part)) is null then
      execute format('create table payment_references_%s partition of payment_references for values from (%s) to (%s)',
                     part, part * size, (part + 1) * size);
    end if;
  end loop;
end
$$;

insert into gateway_profiles (profile, settings) values ('usual', '{}');
select gateway_make_partitions(current_date);
select gateway_make_reference_partitions(0);
