create table convention_aud (
    id uuid not null,
    revision bigint not null constraint fk_convention_aud_revision references revision,
    revision_type smallint not null,
    number text, line_id uuid, kind text, organisation_id uuid, territory_code text, subject text, service_type text,
    amount numeric(15, 2), staff integer, eligible_from date, eligible_to date, signed_on date, state_reference text, status text,
    constraint pk_convention_aud primary key (id, revision)
);
create table tranche_aud (
    id uuid not null,
    revision bigint not null constraint fk_tranche_aud_revision references revision,
    revision_type smallint not null,
    convention_id uuid, position integer, planned_on date, agreed numeric(15, 2), condition text, status text, ordered_on date, order_reference text,
    remark text, reminded_at timestamptz,
    constraint pk_tranche_aud primary key (id, revision)
);
create table justification_aud (
    id uuid not null,
    revision bigint not null constraint fk_justification_aud_revision references revision,
    revision_type smallint not null,
    convention_id uuid, position integer, period_from date, period_to date, due_on date, submitted_on date, submitted_by text,
    decided_on date, decided_by text, reason text, status text,
    constraint pk_justification_aud primary key (id, revision)
);
create table expenditure_aud (
    id uuid not null,
    revision bigint not null constraint fk_expenditure_aud_revision references revision,
    revision_type smallint not null,
    convention_id uuid, justification_id uuid, spent_on date, category text, service_type text, beneficiary_category text,
    sex text, disability boolean, case_reference text, label text, proof text, declared_by text, declared_at timestamptz,
    constraint pk_expenditure_aud primary key (id, revision)
);
revoke update on convention_aud, tranche_aud, justification_aud, expenditure_aud from mouakaba_app;
