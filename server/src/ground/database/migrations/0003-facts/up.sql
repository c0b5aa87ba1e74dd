-- What each register shows to the dossier: one view, in the shape of `Facts` (packages/acceptance).
-- The tables behind may change; the views are the promise.

create view merchant_facts as
select m.merchant_id,
       case when m.type = 'micro merchant' then coalesce(m.person, m.merchant_id) end as micro_person,
       m.person,
       json_build_object(
         'id', m.merchant_id,
         'name', m.name,
         'type', m.type,
         'mcc', m.mcc,
         'status', m.status,
         'freeze', case when m.status = 'frozen' then
           (select json_build_object('reason', f.reason, 'told', f.told, 'rule', f.rule, 'since', millis(f.since), 'reviewBy', f.review_by)
            from merchant_freezes f
            where f.merchant_id = m.merchant_id and f.lifted_at is null) end,
         'since', m.since,
         'identityVerifiedOn', m.identity_verified_on,
         'businessLicence',
           (select json_build_object('number', d.number, 'validUntil', d.valid_until,
                                     'registryStatus', d.registry_status, 'registryCheckedOn', d.registry_checked_on)
            from merchant_documents d
            where d.merchant_id = m.merchant_id and d.kind = 'business licence' and d.state = 'accepted'),
         'legalPersonId',
           (select json_build_object('masked', d.number, 'validUntil', d.valid_until)
            from merchant_documents d
            where d.merchant_id = m.merchant_id and d.kind = 'legal person id' and d.state = 'accepted'),
         'settlementAccount',
           (select json_build_object('masked', a.masked, 'verifiedOn', a.verified_on)
            from merchant_accounts a
            where a.merchant_id = m.merchant_id and a.closed_at is null),
         'agreement',
           (select json_build_object('number', g.number, 'startsOn', g.starts_on, 'endsOn', g.ends_on)
            from merchant_agreements g
            where g.merchant_id = m.merchant_id and g.replaced_at is null),
         'hours', case when m.opens_minute is not null then json_build_object('opens', m.opens_minute, 'closes', m.closes_minute) end,
         'amountMax', m.amount_fen_max,
         'lastPaymentAt', millis(m.last_payment_at)) as facts
from merchants m;

create view terminal_facts as
select t.terminal_id,
       t.merchant_id,
       t.serial,
       json_build_object(
         'id', t.terminal_id,
         'serial', t.serial,
         'model', t.model,
         'status', t.status,
         'statusReason', t.status_reason,
         'statusSince', millis(t.status_since),
         'applicationVersion', a.application_version,
         'mobile', t.mobile,
         'place', case when t.latitude is not null then json_build_object('latitude', t.latitude, 'longitude', t.longitude) end,
         'position', case when a.latitude is not null then json_build_object('latitude', a.latitude, 'longitude', a.longitude) end,
         'positionAt', millis(a.position_at),
         'installedOn', t.installed_on,
         'lastPaymentAt', millis(a.last_payment_at)) as facts,
       -- The parts of `Session` that the register holds; `batchSeen` and `mac` come with the message.
       json_build_object(
         'signedOnAt', millis(a.signed_on_at),
         'batch', coalesce(a.batch, 1),
         'batchCount', coalesce(a.batch_count, 0),
         'keysLoaded', coalesce(a.keys_loaded, false)) as session
from terminals t
left join terminal_activity a using (terminal_id);

-- A draft can be judged by too, in a preview, but is in force from no day.
create view policy_facts as
select p.version,
       case when p.state = 'approved' then p.effective_from end as in_force_from,
       p.facts
from policies p;

-- Whether a listing runs on a certain day is for the cause to say; only removed ones are gone.
create view listing_facts as
select l.subject, l.key,
       json_build_object(
         'list', l.list,
         'subject', l.subject,
         'effect', l.effect,
         'reason', l.reason,
         'since', l.since,
         'until', l.until) as facts
from risk_listings l
where l.removed_at is null;

-- A host is as well as the best of the links to it: a payment takes a link that works.
create view line_facts as
select r.host,
       json_build_object(
         'host', r.host,
         'state', case when bool_or(r.state = 'up') then 'up' when bool_or(r.state = 'degraded') then 'degraded' else 'down' end,
         'since', millis(case when bool_or(r.state = 'up') then min(r.since) filter (where r.state = 'up')
                              when bool_or(r.state = 'degraded') then min(r.since) filter (where r.state = 'degraded')
                              else max(r.since) end),
         'lastAnswerAt', millis(max(r.last_answer_at))) as facts
from line_reports r
group by r.host;
