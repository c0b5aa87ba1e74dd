-- What is on file. Every table of merchants begins its keys with the merchant, so that it can be distributed by merchant (Citus).

-- ── merchants ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

create table merchants (
  merchant_id          text primary key check (length(merchant_id) = 15),
  name                 text not null,
  type                 text not null check (type in ('enterprise', 'individual business', 'institution', 'micro merchant')),
  mcc                  text not null check (mcc ~ '^[0-9]{4}$'),
  status               text not null default 'trading' check (status in ('trading', 'frozen', 'closed')),
  since                date not null,
  -- Keyed token of the responsible person's identity number: one person may stand behind several micro shops (281 §4).
  person               text,
  identity_verified_on date,
  opens_minute         int check (opens_minute between 0 and 1439),
  closes_minute        int check (closes_minute between 0 and 1439),
  amount_fen_max       bigint check (amount_fen_max between 0 and 999999999999),
  city                 text,
  address              text,
  latitude             double precision check (latitude between -90 and 90),
  longitude            double precision check (longitude between -180 and 180),
  -- Within ten minutes of the truth: it serves idle periods of months, and a row written with every payment would be dear.
  last_payment_at      timestamptz,
  closed_at            timestamptz,
  changed_at           timestamptz not null,
  check ((opens_minute is null) = (closes_minute is null)),
  check ((status = 'closed') = (closed_at is not null))
) with (fillfactor = 80);
create index merchants_by_person on merchants (person) where person is not null;
create index merchants_by_name on merchants (name text_pattern_ops);

-- A risk measure as regulation.md §4 wants it recorded: ground, rule, start, review, who lifted it and why.
create table merchant_freezes (
  merchant_id text not null references merchants,
  since       timestamptz not null,
  reason      json not null,               -- {zh, en}: internal
  told        json,                        -- {zh, en}: as the merchant is told; null: a general wording
  rule        text not null,
  review_by   date,
  frozen_by   text not null,
  lifted_at   timestamptz,
  lifted_by   text,
  lifted_for  json,
  primary key (merchant_id, since),
  check ((lifted_at is null) = (lifted_by is null))
);
create unique index merchant_freezes_in_force on merchant_freezes (merchant_id) where lifted_at is null;

-- 营业执照, 法人身份证: received, then accepted or refused; an accepted one is replaced by the next.
create table merchant_documents (
  merchant_id         text not null references merchants,
  document_id         text not null,
  kind                text not null check (kind in ('business licence', 'legal person id')),
  state               text not null check (state in ('received', 'accepted', 'refused', 'replaced')),
  -- Licence number in full (it is public); an identity number only masked.
  number              text not null,
  valid_until         date,                -- null: 长期, no end
  registry_status     text not null default 'unknown'
                      check (registry_status in ('in business', 'abnormal list', 'revoked', 'cancelled', 'unknown')),
  registry_checked_on date,
  received_at         timestamptz not null,
  decided_at          timestamptz,
  decided_by          text,
  refused_for         json,
  primary key (merchant_id, document_id),
  check ((state = 'received') = (decided_at is null))
);
create unique index merchant_documents_in_force on merchant_documents (merchant_id, kind) where state = 'accepted';
create index merchant_documents_ending on merchant_documents (valid_until) where state = 'accepted' and valid_until is not null;

create table merchant_accounts (
  merchant_id text not null references merchants,
  masked      text not null,               -- last four digits only
  holder      text,
  verified_on date,                        -- null: ownership not proved yet
  opened_at   timestamptz not null,
  closed_at   timestamptz,
  primary key (merchant_id, opened_at)
);
create unique index merchant_accounts_in_force on merchant_accounts (merchant_id) where closed_at is null;

-- A renewal moves ends_on; a new agreement replaces the old one.
create table merchant_agreements (
  merchant_id text not null references merchants,
  number      text not null,
  starts_on   date not null,
  ends_on     date,                        -- last day in force; null: until ended
  replaced_at timestamptz,
  primary key (merchant_id, number),
  check (ends_on is null or ends_on >= starts_on)
);
create unique index merchant_agreements_in_force on merchant_agreements (merchant_id) where replaced_at is null;

-- ── terminals ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

-- One terminal, one serial number, one merchant (259 §1.1–1.2). Reference table: a message names its terminal before its merchant is believed.
create table terminals (
  terminal_id   text primary key check (length(terminal_id) = 8),
  merchant_id   text,                      -- null: in stock, bound to nobody
  serial        text not null unique,
  model         text not null,
  status        text not null check (status in ('in stock', 'trading', 'suspended', 'withdrawn')),
  status_reason json,
  status_since  timestamptz not null,
  mobile        boolean not null default false,
  latitude      double precision check (latitude between -90 and 90),
  longitude     double precision check (longitude between -180 and 180),
  installed_on  date,
  changed_at    timestamptz not null,
  check (status = 'in stock' or merchant_id is not null),
  check ((latitude is null) = (longitude is null))
);
create index terminals_by_merchant on terminals (merchant_id);

-- What changes with the terminal's messages, apart from what is on file. Reference table.
create table terminal_activity (
  terminal_id         text primary key references terminals on delete cascade,
  signed_on_at        timestamptz,
  batch               int not null default 1 check (batch between 1 and 999999),
  batch_count         int not null default 0 check (batch_count >= 0),
  keys_loaded         boolean not null default false,
  application_version text,
  latitude            double precision,
  longitude           double precision,
  position_at         timestamptz,
  last_payment_at     timestamptz,
  check ((latitude is null) = (longitude is null))
) with (fillfactor = 60);                  -- rewritten with every payment, in place as long as the page has room

-- ── policy ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Reference table. A version that was approved is never changed, only followed by another.
create table policies (
  version        text primary key,
  state          text not null check (state in ('draft', 'approved', 'withdrawn')),
  effective_from timestamptz not null,
  facts          json not null,            -- as `Policy` in packages/acceptance
  sources        json not null,            -- parameter → clause and reason
  drafted_by     text not null,
  drafted_at     timestamptz not null,
  approved_by    text,
  approved_at    timestamptz,
  check (facts ->> 'version' = version),
  check ((state = 'draft') = (approved_at is null) or state = 'withdrawn'),
  -- 收单办法 10: whoever wrote it does not approve it.
  check (approved_by is distinct from drafted_by)
);
create unique index policies_in_force on policies (effective_from) where state = 'approved';

-- ── risk ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Reference table.
create table risk_listings (
  listing_id text primary key,
  list       text not null,
  subject    text not null check (subject in ('merchant', 'person', 'terminal', 'card')),
  key        text not null,                -- merchant id, person token, terminal id or card token
  effect     text not null check (effect in ('block', 'watch')),
  reason     json not null,
  since      date not null,
  until      date,
  added_by   text not null,
  added_at   timestamptz not null,
  removed_by text,
  removed_at timestamptz
);
create index risk_listings_by_subject on risk_listings (key, subject) where removed_at is null;
create unique index risk_listings_once on risk_listings (list, subject, key) where removed_at is null;

-- Payments that count: approved, or not yet decided. One that is declined or reversed is undone. Grows with payments.
create table risk_movements (
  merchant_id text not null,
  at          timestamptz not null,
  payment_id  uuid not null,
  terminal_id text not null,
  card        text,
  person      text,
  amount_fen  bigint not null check (amount_fen >= 0), -- 0 where only the presentation of the card counts
  credit      boolean not null,
  presented   boolean not null,            -- the card was presented anew: frequency counts these
  undone_at   timestamptz,
  primary key (merchant_id, at, payment_id)
) partition by range (at);
create table risk_movements_default partition of risk_movements default;
create index risk_movements_by_terminal on risk_movements (terminal_id, at);
-- A card is counted wherever it pays: on a distributed database this one question goes to every node.
create index risk_movements_by_card on risk_movements (card, at) where card is not null;

-- The same movements, summed by merchant and day in China, so that a busy shop's day is one row to read. Grows with payments.
create table risk_days (
  merchant_id    text not null,
  day            date not null,
  person         text,                     -- only for micro merchants
  count          int not null check (count >= 0),
  sum_fen        bigint not null check (sum_fen >= 0),
  credit_count   int not null check (credit_count >= 0),
  credit_sum_fen bigint not null check (credit_sum_fen >= 0),
  primary key (merchant_id, day)
) partition by range (day);
create table risk_days_default partition of risk_days default;
create index risk_days_by_person on risk_days (person, day) where person is not null;

-- ── lines ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Each gateway process reports its own link to each network host. Reference table.
create table line_reports (
  host           text not null,
  process        text not null,
  state          text not null check (state in ('up', 'degraded', 'down')),
  since          timestamptz not null,
  last_answer_at timestamptz,
  reported_at    timestamptz not null,
  primary key (host, process)
);
