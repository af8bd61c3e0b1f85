-- A questionnaire as data: the next one is a row, not a table. A new wording or threshold is a new version.
create table instrument (
    code text not null,
    version integer not null,
    kind text not null constraint ck_instrument_kind check (kind in ('RISK', 'NEEDS')),
    valid_from date not null,
    valid_to date,
    definition jsonb not null,
    constraint pk_instrument primary key (code, version),
    constraint ck_instrument_validity check (valid_to is null or valid_to > valid_from)
);
create index ix_instrument_kind on instrument (kind, valid_from desc);
revoke update on instrument from mouakaba_app;

-- Each scoring is a row of its own. A completed one changes no more, but for the decision on a lower risk.
create table assessment (
    id uuid primary key,
    case_id uuid not null constraint fk_assessment_case references case_file,
    episode integer not null,
    instrument_code text not null,
    instrument_version integer not null,
    kind text not null constraint ck_assessment_kind check (kind in ('RISK', 'NEEDS')),
    type text not null,
    status text not null constraint ck_assessment_status check (status in ('DRAFT', 'COMPLETED')),
    answers jsonb not null,
    score integer,
    computed_risk text constraint ck_assessment_computed_risk check (computed_risk in ('HIGH', 'MEDIUM', 'LOW')),
    confirmed_risk text constraint ck_assessment_confirmed_risk check (confirmed_risk in ('HIGH', 'MEDIUM', 'LOW')),
    override_reason text,
    red_flags text[] not null default '{}',
    lowering text constraint ck_assessment_lowering check (lowering in ('PENDING', 'APPROVED', 'REFUSED', 'REPLACED')),
    decided_by text,
    decided_at timestamptz,
    decision_note text,
    assessed_by text not null,
    assessed_at timestamptz not null,
    version bigint not null default 0,
    constraint fk_assessment_instrument foreign key (instrument_code, instrument_version) references instrument,
    constraint ck_assessment_risk check (kind <> 'RISK'
        or (status = 'COMPLETED' and score is not null and computed_risk is not null and confirmed_risk is not null)),
    constraint ck_assessment_override check (confirmed_risk is not distinct from computed_risk or override_reason is not null),
    constraint ck_assessment_decision check ((lowering in ('APPROVED', 'REFUSED')) is not true or decided_by is not null)
);
create index ix_assessment_case on assessment (case_id, assessed_at desc);
create unique index uq_assessment_draft on assessment (case_id) where status = 'DRAFT';
create unique index uq_assessment_pending on assessment (case_id) where lowering = 'PENDING';
create index ix_assessment_pending on assessment (assessed_at) where lowering = 'PENDING';
