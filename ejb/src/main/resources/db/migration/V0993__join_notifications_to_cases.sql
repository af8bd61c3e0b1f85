-- A second notification about somebody who has an open case joins it.
alter table notification add column joined_case_id uuid constraint fk_notification_joined_case references case_file;
alter table notification_aud add column joined_case_id uuid;
alter table notification drop constraint ck_notification_stage;
alter table notification add constraint ck_notification_stage
    check (stage in ('SIGNAL', 'SCREENING', 'ADMITTED', 'JOINED', 'REJECTED'));
alter table notification add constraint ck_notification_joined
    check ((stage = 'JOINED') = (joined_case_id is not null) and (stage <> 'JOINED' or (person_id is not null and decided_by is not null)));
create index ix_notification_joined_case on notification (joined_case_id) where joined_case_id is not null;
