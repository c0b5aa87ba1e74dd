-- Cases: one obstacle on one terminal, from its rejection to the approved payment that proves it gone.

-- One row a case. Grows with obstacles, not with payments: repeated rejections join. Not partitioned, because "one live case for one
-- obstacle on one terminal" is a unique index.
create table cases (
  merchant_id       text        not null,
  case_id           uuid        not null,           -- version 7
  terminal_id       text        not null,
  cause             text        not null,
  -- The obstacle lies with the merchant: any of its terminals proves that it is gone.
  of_merchant       boolean     not null,
  state             text        not null check (state in
                      ('opened', 'remedy proposed', 'remedied', 'closed', 'withdrawn', 'not recoverable', 'merged')),
  -- The rejection that it began with.
  opened_at         timestamptz not null,
  opened_day        date        not null,
  opened_id         uuid        not null,
  kind              text        not null,
  entry_mode        text        not null,
  -- The largest refused amount, in fen.
  amount            bigint      not null check (amount >= 0),
  rejections        int         not null default 1 check (rejections > 0),
  last_rejected_at  timestamptz not null,
  last_rejected_day date        not null,
  last_rejected_id  uuid        not null,
  last_remedy_at    timestamptz,
  remedies          json        not null default '[]', -- done so far: [{id, at}]
  replacements      text[]      not null default '{}', -- terminals that took the place of this one
  -- Things that people of the institution did.
  hands             int         not null default 0,
  reopened          int         not null default 0,
  ended_at          timestamptz,
  reason            text,
  appeal            json,
  merged_into       uuid,
  proof_day         date,
  proof_id          uuid,
  events            int         not null,           -- number of the last event
  -- Order of work: those that wait first, longest first; then those that ended, newest first. Set by the trigger.
  queue             bigint      not null default 0,
  primary key (merchant_id, case_id),
  check ((ended_at is null) = (state in ('opened', 'remedy proposed', 'remedied'))),
  check ((state = 'closed') = (proof_id is not null) and (proof_id is null) = (proof_day is null)),
  check ((state in ('withdrawn', 'not recoverable', 'merged')) = (reason is not null)),
  check ((state = 'merged') = (merged_into is not null)),
  check ((state = 'not recoverable') = (appeal is not null))
);
create unique index cases_once on cases (merchant_id, terminal_id, cause) where ended_at is null;
-- What an approved payment may close. Most merchants have none, and are told from this index alone.
create index cases_provable on cases (merchant_id) where state in ('opened', 'remedy proposed', 'remedied', 'not recoverable');
create index cases_by_obstacle on cases (merchant_id, terminal_id, cause, opened_at);
create index cases_by_proof on cases (merchant_id, proof_day, proof_id) where proof_id is not null;
create index cases_by_opening on cases (merchant_id, opened_id);
create index cases_in_order on cases (queue, merchant_id, case_id);
create index cases_of_merchant_in_order on cases (merchant_id, queue, case_id);
create index cases_of_cause_in_order on cases (cause, queue, merchant_id, case_id);
create index cases_by_time on cases (opened_at);

-- What happened to it, in order; the row above is their sum. Grows with payments.
create table case_events (
  merchant_id text        not null,
  case_id     uuid        not null,
  number      int         not null check (number > 0),
  at          timestamptz not null,
  type        text        not null,
  body        json        not null,
  -- Place in the merchant's chain of evidence. Null for a moment where the database itself opened a case again: its reader adds the link.
  link        bigint,
  primary key (merchant_id, case_id, number, at)
) partition by range (at);
create table case_events_default partition of case_events default;

-- A case closes only by a payment that the record holds as approved: same merchant, same kind, same terminal (or one that replaced it, or
-- any of the merchant's where the obstacle is the merchant's), received after the last rejection and the last remedy. Here, not only
-- in the program: whatever statement comes, and from whomever.
create function guard_case() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state not in ('opened', 'remedy proposed') then
      raise exception 'a case begins open' using errcode = 'check_violation', constraint = 'cases_begin_open';
    end if;
    perform 1 from payments p
    where p.merchant_id = new.merchant_id and p.day = new.opened_day and p.id = new.opened_id
      and p.state in ('rejected', 'in doubt', 'reversed') and p.terminal_id = new.terminal_id and p.kind = new.kind
      and p.received_at = new.opened_at and new.last_rejected_at >= new.opened_at;
    if not found then
      raise exception 'a case begins with a rejected payment' using errcode = 'check_violation', constraint = 'cases_begin_rejected';
    end if;
  else
    if (new.merchant_id, new.case_id, new.terminal_id, new.cause, new.of_merchant, new.kind, new.opened_at, new.opened_day, new.opened_id)
       is distinct from
       (old.merchant_id, old.case_id, old.terminal_id, old.cause, old.of_merchant, old.kind, old.opened_at, old.opened_day, old.opened_id)
       or new.last_rejected_at < old.last_rejected_at or new.amount < old.amount
       or coalesce(new.last_remedy_at, '-infinity') < coalesce(old.last_remedy_at, '-infinity')
       or not new.replacements @> old.replacements then
      raise exception 'what a case stands on is not changed, and its times do not go back'
        using errcode = 'check_violation', constraint = 'cases_ground_stays';
    end if;
    if new.replacements <> old.replacements and exists (
      select from unnest(new.replacements) r(terminal_id)
      where not exists (
        select from case_events e
        where e.merchant_id = new.merchant_id and e.case_id = new.case_id and e.body ->> 'replacement' = r.terminal_id)
    ) then
      raise exception 'a replacement is reported before it counts' using errcode = 'check_violation', constraint = 'cases_replacement';
    end if;
  end if;

  if new.state = 'closed' then
    -- Locked, so that it cannot be reversed while this commits; a reversal after that opens the case again.
    perform 1 from payments p
    where p.merchant_id = new.merchant_id and p.day = new.proof_day and p.id = new.proof_id
      and p.state = 'approved' and p.kind = new.kind
      and (new.of_merchant or p.terminal_id = new.terminal_id or p.terminal_id = any (new.replacements))
      and p.received_at >= greatest(new.last_rejected_at, new.last_remedy_at)
    for share;
    if not found then
      raise exception 'a case closes only by an approved payment made after the last rejection and the last remedy'
        using errcode = 'check_violation', constraint = 'cases_close_proved';
    end if;
  end if;
  new.queue := case when new.ended_at is null then millis(new.opened_at) else 10000000000000 - millis(new.ended_at) end;
  return new;
end
$$;
create trigger guard_case before insert or update on cases for each row execute function guard_case();

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: it is kept as it was', lower(tg_op), tg_table_name
    using errcode = 'check_violation', constraint = 'cases_kept';
end
$$;
create trigger keep_cases before delete on cases for each row execute function refuse_change();
create trigger keep_all_cases before truncate on cases for each statement execute function refuse_change();
create trigger keep_case_events before update on case_events for each row
  when ((old.merchant_id, old.case_id, old.number, old.at, old.type, old.body::text)
        is distinct from (new.merchant_id, new.case_id, new.number, new.at, new.type, new.body::text)
        or old.link is not null)
  execute function refuse_change();

-- The proof is gone: the terminal never got that approval, so the case goes on. Never an error: a reversal must not fail because of a case.
create function reopen_unproved_cases() returns trigger language plpgsql as $$
begin
  with gone as (
    update cases
    set state = 'remedy proposed', ended_at = null, proof_day = null, proof_id = null, reopened = reopened + 1, events = events + 1
    where merchant_id = old.merchant_id and proof_day = old.day and proof_id = old.id and state = 'closed'
    returning merchant_id, case_id, events)
  insert into case_events (merchant_id, case_id, number, at, type, body)
  select merchant_id, case_id, events, coalesce(new.reversed_at, new.received_at), 'case reopened',
         json_build_object('why', 'proof reversed', 'refusal', null)
  from gone;
  return null;
end
$$;
create trigger reopen_unproved_cases after update of state, kind, terminal_id, received_at, merchant_id, id on payments for each row
  when (old.state = 'approved' and (new.state, new.kind, new.terminal_id, new.received_at, new.merchant_id, new.id)
        is distinct from ('approved', old.kind, old.terminal_id, old.received_at, old.merchant_id, old.id))
  execute function reopen_unproved_cases();

-- Looked at when the transaction ends: a row that only moves to another partition is still there then.
create function keep_proof() returns trigger language plpgsql as $$
begin
  if exists (select from cases c where c.merchant_id = old.merchant_id and c.proof_day = old.day and c.proof_id = old.id)
     and not exists (select from payments p where p.merchant_id = old.merchant_id and p.day = old.day and p.id = old.id) then
    raise exception 'a payment that proves a case is kept' using errcode = 'check_violation', constraint = 'cases_proof_kept';
  end if;
  return null;
end
$$;
create constraint trigger keep_proof after delete on payments deferrable initially deferred for each row
  when (old.state = 'approved') execute function keep_proof();
