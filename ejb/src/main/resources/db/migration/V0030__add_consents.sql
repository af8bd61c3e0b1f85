-- What people are told before they are asked: three languages, from a date on. A new wording is a
-- new version, which replaces the one before it on its first day.
create table consent_text (
    type text not null,
    version integer not null,
    text_ar text not null,
    text_fr text not null,
    text_en text not null,
    source text not null,
    valid_from date not null,
    constraint pk_consent_text primary key (type, version)
);
comment on column consent_text.type is 'code of consent_type, or LIMITS: the limits of confidentiality, explained before any question';
revoke update on consent_text from mouakaba_app;

-- What the person, or who stands for her, said; or the ground on which nobody was asked. Nothing is ever changed: a
-- withdrawal is a row that names the row it takes back.
create table consent (
    id uuid primary key,
    case_id uuid not null constraint fk_consent_case references case_file,
    type text not null,
    decision text not null constraint ck_consent_decision
        check (decision in ('GIVEN', 'GIVEN_LIMITED', 'REFUSED', 'WITHDRAWN', 'NOT_REQUIRED', 'PENDING')),
    text_version integer,
    limits_version integer,
    shown_in text constraint ck_consent_shown_in check (shown_in in ('ar', 'fr', 'en')),
    read_language text,
    witness text,
    capacity text constraint ck_consent_capacity check (capacity in ('ADULT', 'MINOR', 'REPRESENTED')),
    given_by text,
    giver_name text,
    child_assent text constraint ck_consent_child_assent check (child_assent in ('GIVEN', 'REFUSED', 'NOT_ASKED')),
    child_assent_note text,
    limits text,
    organisation_id uuid,
    organisation_name text,
    channel text constraint ck_consent_channel check (channel in ('SPOKEN', 'SIGNED', 'PHONE')),
    given_on date not null,
    expires_on date,
    evidence text,
    legal_basis text,
    basis_text text,
    basis_approver text,
    representative_suspected boolean not null default false,
    withdraws uuid constraint fk_consent_withdraws references consent constraint uq_consent_withdraws unique,
    words text,
    recorded_by text not null,
    recorded_at timestamptz not null,
    constraint fk_consent_text foreign key (type, text_version) references consent_text,
    constraint ck_consent_withdrawal check ((decision = 'WITHDRAWN') = (withdraws is not null)),
    constraint ck_consent_basis check ((decision = 'NOT_REQUIRED') = (legal_basis is not null)),
    constraint ck_consent_not_by_itself check (legal_basis is distinct from 'CONSENT'),
    constraint ck_consent_limited check (decision <> 'GIVEN_LIMITED' or limits is not null),
    constraint ck_consent_asked check (decision in ('WITHDRAWN', 'NOT_REQUIRED')
        or (text_version is not null and limits_version is not null and shown_in is not null
            and capacity is not null and given_by is not null and channel is not null)),
    constraint ck_consent_expiry check (expires_on is null or expires_on >= given_on)
);
create index ix_consent_case on consent (case_id, type);
revoke update on consent from mouakaba_app;
