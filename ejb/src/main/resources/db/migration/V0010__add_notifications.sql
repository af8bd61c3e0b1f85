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
    summary text,
    immediate_danger boolean not null default false,
    person_id uuid constraint fk_notification_person references person,
    stage text not null constraint ck_notification_stage check (stage in ('SIGNAL', 'SCREENING', 'ADMITTED', 'REJECTED')),
    screened_by text,
    category text,
    concerns text[] not null default '{}',
    in_territory boolean,
    beyond_information boolean,
    red_flags text[] not null default '{}',
    interpreter boolean not null default false,
    urgency text constraint ck_notification_urgency check (urgency in ('EMERGENCY', 'URGENT', 'NORMAL')),
    risk text constraint ck_notification_risk check (risk in ('HIGH', 'MEDIUM', 'LOW')),
    confidentiality text not null default 'STANDARD'
        constraint ck_notification_confidentiality check (confidentiality in ('STANDARD', 'RESTRICTED', 'SECRET')),
    due_at timestamptz not null,
    proposed_reason text,
    proposed_note text,
    proposed_by text,
    proposed_at timestamptz,
    rejected_reason text,
    decision_note text,
    decided_by text,
    decided_at timestamptz,
    version bigint not null default 0,
    constraint ck_notification_rejected check (stage <> 'REJECTED' or (rejected_reason is not null and decided_by is not null)),
    constraint ck_notification_admitted check (stage <> 'ADMITTED' or (person_id is not null and risk is not null and urgency is not null))
);
comment on column notification.reporter_name is 'shown to who screens and to the supervisor, to nobody else';
create index ix_notification_waiting on notification (unit_id, due_at, id) where stage in ('SIGNAL', 'SCREENING');
create table notification_aud (
    id uuid not null,
    revision bigint not null constraint fk_notification_aud_revision references revision,
    revision_type smallint not null,
    unit_id uuid, received_at timestamptz, recorded_by text, source text, reporter_name text, reporter_phone text,
    reporter_confidential boolean, subject_given_name text, subject_family_name text, subject_sex text,
    subject_age integer, subject_phone text, place text, territory_code text, summary text, immediate_danger boolean,
    person_id uuid, stage text, screened_by text, category text, concerns text[], in_territory boolean,
    beyond_information boolean, red_flags text[], interpreter boolean, urgency text, risk text, confidentiality text,
    due_at timestamptz, proposed_reason text, proposed_note text, proposed_by text, proposed_at timestamptz,
    rejected_reason text, decision_note text, decided_by text, decided_at timestamptz,
    constraint pk_notification_aud primary key (id, revision)
);
revoke update on notification_aud from mouakaba_app;
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
