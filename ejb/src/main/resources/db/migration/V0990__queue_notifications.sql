-- What waits in a unit, by urgency and then by how long it has waited. The place in the queue follows from what is known:
-- 0 danger or emergency, 1 urgent, 2 nobody has judged yet, 3 normal; the order of intake's QueueUrgency.
alter table notification add column queue_urgency smallint not null
    generated always as (case when immediate_danger or urgency = 'EMERGENCY' then 0
                              when urgency = 'URGENT' then 1
                              when urgency is null then 2
                              else 3 end) stored;
alter table notification_aud add column queue_urgency smallint
    generated always as (case when immediate_danger or urgency = 'EMERGENCY' then 0
                              when urgency = 'URGENT' then 1
                              when urgency is null then 2
                              else 3 end) stored;
drop index ix_notification_waiting;
create index ix_notification_queue on notification (unit_id, queue_urgency, received_at, id)
    where stage in ('SIGNAL', 'SCREENING');

-- Who screens from this step on.
alter table notification_stage add column screener text;

-- An alert is about a case, or about a notification that is none yet.
alter table alert alter column case_id drop not null;
alter table alert add column notification_id uuid constraint fk_alert_notification references notification;
alter table alert add constraint ck_alert_about check (num_nonnulls(case_id, notification_id) = 1);
create index ix_alert_notification on alert (notification_id) where notification_id is not null;
