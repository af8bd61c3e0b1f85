-- Everyone with a task in the product. The account is the identity provider's; username joins the two.
create table worker (
    id uuid primary key,
    username text constraint uq_worker_username unique,
    role text not null,
    given_name_ar text not null,
    family_name_ar text not null,
    given_name_latin text not null,
    family_name_latin text not null,
    email text,
    unit_id uuid constraint fk_worker_unit references unit,
    organisation_id uuid constraint fk_worker_organisation references organisation,
    supervisor_id uuid constraint fk_worker_supervisor references worker,
    territory_code text constraint fk_worker_territory references territory,
    job text,
    domain text,
    accreditation_status text,
    fte numeric(3, 2) not null default 1 constraint ck_worker_fte check (fte > 0 and fte <= 1),
    other_duties numeric(3, 2) not null default 0 constraint ck_worker_other_duties check (other_duties >= 0 and other_duties < 1),
    languages text[] not null default '{}',
    active_from date not null,
    active_to date,
    version bigint not null default 0
);
create index ix_worker_unit on worker (unit_id);
create index ix_worker_supervisor on worker (supervisor_id);
create table worker_aud (
    id uuid not null,
    revision bigint not null constraint fk_worker_aud_revision references revision,
    revision_type smallint not null,
    username text, role text, given_name_ar text, family_name_ar text, given_name_latin text, family_name_latin text,
    email text, unit_id uuid, organisation_id uuid, supervisor_id uuid, territory_code text, job text, domain text,
    accreditation_status text, fte numeric(3, 2), other_duties numeric(3, 2), languages text[], active_from date, active_to date,
    constraint pk_worker_aud primary key (id, revision)
);
revoke update on worker_aud from mouakaba_app;
