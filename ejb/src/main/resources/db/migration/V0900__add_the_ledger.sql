-- The money: what was voted, promised, paid, spent and justified. A figure is a sum of entries; an entry is never changed.
create table budget_line (
    id uuid primary key,
    number text not null constraint uq_budget_line_number unique,
    programme text not null,
    territory_code text not null constraint fk_budget_line_territory references territory,
    fiscal_year integer not null constraint ck_budget_line_year check (fiscal_year between 2000 and 2100),
    source text not null,
    category text not null,
    version bigint not null default 0,
    constraint uq_budget_line unique (fiscal_year, territory_code, programme, source, category)
);
comment on column budget_line.territory_code is 'a region';
create index ix_budget_line_territory on budget_line (territory_code, fiscal_year);

-- A convention with an association, a decision of the authorising officer (50,000 DH at most), or a direct commitment.
create table convention (
    id uuid primary key,
    number text not null constraint uq_convention_number unique,
    line_id uuid not null constraint fk_convention_line references budget_line,
    kind text not null constraint ck_convention_kind check (kind in ('CONVENTION', 'DECISION', 'DIRECT')),
    organisation_id uuid constraint fk_convention_organisation references organisation,
    territory_code text not null constraint fk_convention_territory references territory,
    subject text not null,
    service_type text,
    amount numeric(15, 2) not null constraint ck_convention_amount check (amount > 0),
    staff integer not null default 0 constraint ck_convention_staff check (staff >= 0),
    eligible_from date not null,
    eligible_to date not null,
    signed_on date,
    state_reference text,
    status text not null,
    version bigint not null default 0,
    constraint ck_convention_period check (eligible_to >= eligible_from),
    constraint ck_convention_organisation check ((kind = 'DIRECT') = (organisation_id is null)),
    constraint ck_convention_signed check (signed_on is not null or status in ('DRAFT', 'SUBMITTED', 'SELECTED'))
);
comment on column convention.staff is 'people whose pay comes out of it: who waits where a tranche is late';
comment on column convention.state_reference is 'the number of the commitment in the State system for spending';
create index ix_convention_line on convention (line_id);
create index ix_convention_organisation on convention (organisation_id, id);
create index ix_convention_territory on convention (territory_code, id);

create table tranche (
    id uuid primary key,
    convention_id uuid not null constraint fk_tranche_convention references convention,
    position integer not null constraint ck_tranche_position check (position between 1 and 60),
    planned_on date not null,
    agreed numeric(15, 2) not null constraint ck_tranche_agreed check (agreed > 0),
    condition text,
    status text not null,
    ordered_on date,
    order_reference text,
    remark text,
    reminded_at timestamptz,
    planned numeric(15, 2) not null default 0,
    paid numeric(15, 2) not null default 0,
    version bigint not null default 0,
    constraint uq_tranche unique (convention_id, position),
    constraint ck_tranche_paid check (paid between 0 and planned)
);
comment on column tranche.agreed is 'as the convention says; planned is kept by the ledger: what is to be paid, after deductions';
create index ix_tranche_open on tranche (planned_on, id) where status not in ('PAID', 'CANCELLED', 'REPAID');

-- The report that an association owes on a stretch of time, and what became of it.
create table justification (
    id uuid primary key,
    convention_id uuid not null constraint fk_justification_convention references convention,
    position integer not null,
    period_from date not null,
    period_to date not null,
    due_on date not null,
    submitted_on date,
    submitted_by text,
    decided_on date,
    decided_by text,
    reason text,
    status text not null constraint ck_justification_status
        check (status in ('DUE', 'SUBMITTED', 'ACCEPTED', 'PARTIAL', 'REJECTED')),
    version bigint not null default 0,
    constraint uq_justification unique (convention_id, position),
    constraint ck_justification_period check (period_to >= period_from),
    constraint ck_justification_submitted check ((status = 'DUE') = (submitted_on is null))
);
comment on column justification.position is 'the tranche whose use it explains';
create index ix_justification_due on justification (due_on, id) where status = 'DUE';
create index ix_justification_submitted on justification (submitted_on, id) where status = 'SUBMITTED';

-- The name that a case has where money is accounted for; who reads it learns that two expenditures concern one case, and
-- nothing else.
create table case_reference (
    reference text primary key,
    case_id uuid not null constraint fk_case_reference_case references case_file constraint uq_case_reference_case unique
);

create table expenditure (
    id uuid primary key,
    convention_id uuid not null constraint fk_expenditure_convention references convention,
    justification_id uuid constraint fk_expenditure_justification references justification,
    spent_on date not null,
    category text not null,
    service_type text,
    beneficiary_category text,
    sex text constraint ck_expenditure_sex check (sex in ('F', 'M')),
    disability boolean,
    case_reference text constraint fk_expenditure_case references case_reference,
    label text not null,
    proof text not null,
    declared_by text not null,
    declared_at timestamptz not null,
    amount numeric(15, 2) not null default 0,
    accepted numeric(15, 2) not null default 0,
    rejected numeric(15, 2) not null default 0,
    version bigint not null default 0,
    constraint ck_expenditure_amount check (amount >= 0),
    constraint ck_expenditure_accepted check (accepted >= 0 and rejected >= 0 and accepted + rejected <= amount)
);
comment on column expenditure.amount is 'kept by the ledger, as accepted and rejected are';
create index ix_expenditure_convention on expenditure (convention_id, spent_on, id);
create index ix_expenditure_justification on expenditure (justification_id);
create index ix_expenditure_spent on expenditure (spent_on, id);

-- Who let a rule be passed over, and why.
create table funding_authorisation (
    id uuid primary key,
    rule text not null constraint ck_funding_authorisation_rule
        check (rule in ('OVER_COMMITMENT', 'LATE_JUSTIFICATION', 'OUT_OF_PERIOD')),
    line_id uuid not null constraint fk_funding_authorisation_line references budget_line,
    convention_id uuid constraint fk_funding_authorisation_convention references convention,
    tranche_id uuid constraint fk_funding_authorisation_tranche references tranche,
    amount numeric(15, 2) constraint ck_funding_authorisation_amount check (amount > 0),
    granted_by text not null,
    reason text not null,
    reference text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint ck_funding_authorisation_object check (
        (rule = 'OVER_COMMITMENT') = (amount is not null)
        and (rule = 'LATE_JUSTIFICATION') = (tranche_id is not null)
        and (rule = 'OVER_COMMITMENT') = (convention_id is null))
);
create index ix_funding_authorisation_line on funding_authorisation (line_id);
create index ix_funding_authorisation_tranche on funding_authorisation (tranche_id);
revoke update on funding_authorisation from mouakaba_app;

create table ledger_entry (
    id uuid primary key,
    kind text not null constraint ck_ledger_entry_kind check (kind in ('BUDGET', 'TRANSFER', 'CARRY_OVER', 'COMMITMENT',
        'PLAN', 'DEDUCTION', 'PAYMENT', 'RECOVERY', 'EXPENDITURE', 'ACCEPTANCE', 'REJECTION', 'SURPLUS')),
    line_id uuid not null constraint fk_ledger_entry_line references budget_line,
    convention_id uuid constraint fk_ledger_entry_convention references convention,
    tranche_id uuid constraint fk_ledger_entry_tranche references tranche,
    expenditure_id uuid constraint fk_ledger_entry_expenditure references expenditure,
    category text,
    service_type text,
    beneficiary_category text,
    sex text,
    disability boolean,
    amount numeric(15, 2) not null constraint ck_ledger_entry_amount check (amount <> 0),
    currency text not null default 'MAD' constraint ck_ledger_entry_currency check (currency ~ '^[A-Z]{3}$'),
    original_amount numeric(15, 2),
    rate numeric(15, 6) constraint ck_ledger_entry_rate check (rate > 0),
    effective_on date not null,
    reference text,
    reason text,
    corrects_id uuid constraint fk_ledger_entry_corrects references ledger_entry,
    operation_id uuid not null,
    authorisation_id uuid constraint fk_ledger_entry_authorisation references funding_authorisation,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint ck_ledger_entry_reason check (corrects_id is null or reason is not null),
    constraint ck_ledger_entry_origin check (
        (currency = 'MAD') = (original_amount is null) and (original_amount is null) = (rate is null)),
    constraint ck_ledger_entry_converted check (original_amount is null or amount = round(original_amount * rate, 2)),
    constraint ck_ledger_entry_object check (
        (kind in ('BUDGET', 'TRANSFER', 'CARRY_OVER')) = (convention_id is null)
        and (kind in ('PLAN', 'DEDUCTION', 'PAYMENT')) = (tranche_id is not null)
        and (kind in ('EXPENDITURE', 'ACCEPTANCE', 'REJECTION')) = (expenditure_id is not null)),
    constraint ck_ledger_entry_category check ((expenditure_id is null) or (category is not null))
);
comment on column ledger_entry.operation_id is 'the entries of one operation carry the same; those of a transfer sum to nought';
comment on column ledger_entry.effective_on is 'when it counts; recorded_at is when it became known';
create index ix_ledger_entry_line on ledger_entry (line_id, effective_on, id);
create index ix_ledger_entry_convention on ledger_entry (convention_id, effective_on, id);
create index ix_ledger_entry_tranche on ledger_entry (tranche_id) where tranche_id is not null;
create index ix_ledger_entry_expenditure on ledger_entry (expenditure_id) where expenditure_id is not null;
create index ix_ledger_entry_operation on ledger_entry (operation_id) where kind in ('TRANSFER', 'CARRY_OVER');
create unique index uq_ledger_entry_payment on ledger_entry (reference) where kind = 'PAYMENT' and amount > 0 and corrects_id is null;
revoke update on ledger_entry from mouakaba_app;
create sequence budget_line_seq;
create sequence convention_seq;
