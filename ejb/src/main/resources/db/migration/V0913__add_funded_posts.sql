-- A post that is paid for, in a unit, an establishment or elsewhere in an organisation; and who holds it from when to when.
create table post (
    id uuid primary key,
    number text not null constraint uq_post_number unique,
    job text not null,
    domain text,
    organisation_id uuid not null constraint fk_post_organisation references organisation,
    unit_id uuid constraint fk_post_unit references unit,
    establishment_id uuid constraint fk_post_establishment references establishment,
    territory_code text not null constraint fk_post_territory references territory,
    funded_fte numeric(5, 2) not null constraint ck_post_funded check (funded_fte > 0),
    funding_source text,
    valid_from date not null,
    valid_to date,
    version bigint not null default 0,
    constraint ck_post_place check (unit_id is null or establishment_id is null),
    constraint ck_post_validity check (valid_to is null or valid_to > valid_from)
);
create index ix_post_territory on post (territory_code, number);
create index ix_post_unit on post (unit_id);
create index ix_post_establishment on post (establishment_id);
create table post_aud (
    id uuid not null,
    revision bigint not null constraint fk_post_aud_revision references revision,
    revision_type smallint not null,
    number text, job text, domain text, organisation_id uuid, unit_id uuid, establishment_id uuid, territory_code text,
    funded_fte numeric(5, 2), funding_source text, valid_from date, valid_to date,
    constraint pk_post_aud primary key (id, revision)
);
revoke update on post_aud from mouakaba_app;

create table post_holding (
    id uuid primary key,
    post_id uuid not null constraint fk_post_holding_post references post,
    worker_id uuid not null constraint fk_post_holding_worker references worker,
    from_on date not null,
    to_on date,
    fte numeric(3, 2) not null constraint ck_post_holding_fte check (fte > 0 and fte <= 1),
    version bigint not null default 0,
    constraint ck_post_holding_days check (to_on is null or to_on > from_on)
);
comment on column post_holding.to_on is 'the first day on which she holds it no more; null while she does';
create index ix_post_holding_post on post_holding (post_id, from_on);
create index ix_post_holding_worker on post_holding (worker_id, from_on);
create table post_holding_aud (
    id uuid not null,
    revision bigint not null constraint fk_post_holding_aud_revision references revision,
    revision_type smallint not null,
    post_id uuid, worker_id uuid, from_on date, to_on date, fte numeric(3, 2),
    constraint pk_post_holding_aud primary key (id, revision)
);
revoke update on post_holding_aud from mouakaba_app;
