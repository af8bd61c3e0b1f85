-- What reached the unit: a notification, before anyone knows whether it becomes a case.
create table notification (
    id uuid primary key,
    unit_id uuid not null constraint fk_notification_unit references unit,
    received_at timestamptz not null,
    recorded_by text not null,
    source text,
    reporter_name text,
    reporter_phone text,
    reporter_confidential boolean not null default true,
    subject_given_name text,
    subject_family_name text,
    subject_sex text,
    subject_age integer constraint ck_notification_subject_age check (subject_age between 0 and 130),
    subject_phone text,
    place text,
    territory_code text constraint fk_notification_territory references territory,
    concern text,
    immediate_danger boolean not null default false,
    person_id uuid constraint fk_notification_person references person,
    stage text not null constraint ck_notification_stage check (stage in ('SIGNAL', 'SCREENING', 'ADMITTED', 'REJECTED')),
    screening jsonb,
    urgency text,
    risk text,
    confidentiality text not null default 'STANDARD',
    due_at timestamptz,
    rejected_reason text,
    decision_note text,
    decided_by text,
    decided_at timestamptz,
    version bigint not null default 0
);
create index ix_notification_unit on notification (unit_id, received_at desc) where stage in ('SIGNAL', 'SCREENING');
create index ix_notification_person on notification (person_id) where person_id is not null;

create table notification_stage (
    id uuid primary key,
    notification_id uuid not null constraint fk_notification_stage_notification references notification,
    from_stage text,
    to_stage text not null,
    at timestamptz not null,
    username text not null,
    reason text
);
create index ix_notification_stage_notification on notification_stage (notification_id, at);
revoke update on notification_stage from mouakaba_app;
