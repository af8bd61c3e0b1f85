-- A referral in its closed loop. What the receiver may see is frozen in slip when it leaves and never read anew.
create table referral (
    id uuid primary key,
    case_id uuid not null constraint fk_referral_case references case_file,
    type text not null,
    urgency text not null constraint ck_referral_urgency check (urgency in ('EMERGENCY', 'URGENT', 'NORMAL')),
    service_type text not null,
    offer_id uuid constraint fk_referral_offer references provider_service,
    organisation_id uuid constraint fk_referral_organisation references organisation,
    receiver_ar text not null,
    receiver_fr text not null,
    receiver_contact text,
    reason text not null,
    work_done text,
    escort boolean not null default false,
    interpreter boolean not null default false,
    access_needs text,
    safe_contact text,
    health text,
    shared_fields text[] not null,
    beyond_reason text,
    status text not null constraint ck_referral_status check (status in ('DRAFT', 'AWAITING_CONSENT', 'SENT', 'RECEIVED',
        'ACCEPTED', 'WAITLISTED', 'DECLINED', 'SERVICE_STARTED', 'SERVICE_COMPLETED', 'NO_SHOW', 'EXPIRED', 'CANCELLED')),
    status_since timestamptz not null,
    created_by text not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    ground text constraint ck_referral_ground check (ground in ('SHARING_RECORD', 'CASE_BASIS', 'JUDICIAL_REPORT')),
    reference text,
    slip jsonb,
    answer_due_at timestamptz,
    version bigint not null default 0,
    constraint ck_referral_offer check (offer_id is null or organisation_id is not null),
    constraint ck_referral_sent check ((sent_at is null) = (slip is null)
        and (sent_at is null) = (ground is null) and (sent_at is null) = (reference is null)),
    constraint ck_referral_unsent check (sent_at is not null or status in ('DRAFT', 'AWAITING_CONSENT', 'CANCELLED'))
);
comment on column referral.reference is 'what the receiver calls it: the number of the case, or a pseudonym where the case is SECRET';
comment on column referral.answer_due_at is 'by when the receiver''s next word is expected; kept when it did not come';
create index ix_referral_case on referral (case_id, created_at desc);
create index ix_referral_case_status on referral (case_id, status, status_since desc);
create index ix_referral_organisation on referral (organisation_id, sent_at desc, id) where sent_at is not null;
create index ix_referral_overdue on referral (answer_due_at) where status in ('SENT', 'RECEIVED', 'ACCEPTED', 'WAITLISTED');

create table referral_aud (
    id uuid not null,
    revision bigint not null constraint fk_referral_aud_revision references revision,
    revision_type smallint not null,
    case_id uuid, type text, urgency text, service_type text, offer_id uuid, organisation_id uuid, receiver_ar text,
    receiver_fr text, receiver_contact text, reason text, work_done text, escort boolean, interpreter boolean,
    access_needs text, safe_contact text, health text, shared_fields text[], beyond_reason text, status text,
    status_since timestamptz, created_by text, created_at timestamptz, sent_at timestamptz, ground text, reference text,
    slip jsonb, answer_due_at timestamptz,
    constraint pk_referral_aud primary key (id, revision)
);
revoke update on referral_aud from mouakaba_app;

-- Every step of a referral, for good: who said what, by which way, and why.
create table referral_step (
    id uuid primary key,
    referral_id uuid not null constraint fk_referral_step_referral references referral,
    from_status text,
    to_status text not null,
    at timestamptz not null,
    username text not null,
    channel text not null constraint ck_referral_step_channel
        check (channel in ('WORKER', 'PARTNER', 'PHONE', 'PAPER', 'EMAIL', 'IN_PERSON', 'SYSTEM')),
    decline_reason text,
    note text,
    constraint ck_referral_step_decline check ((to_status = 'DECLINED') = (decline_reason is not null))
);
create index ix_referral_step_referral on referral_step (referral_id, at);
revoke update on referral_step from mouakaba_app;
