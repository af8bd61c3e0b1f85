-- What a household may ask for, as conditions over recorded facts. Rules ship with the product and its administrator
-- changes them; none is law and none decides.
create table entitlement_rule (
    code text primary key constraint ck_entitlement_rule_code check (code ~ '^[A-Z][A-Z0-9_]{1,59}$'),
    programme text,
    position integer not null,
    condition text not null constraint ck_entitlement_rule_condition check (length(condition) <= 1000),
    valid_from date not null,
    valid_to date,
    title_ar text not null, title_fr text not null, title_en text not null,
    reason_ar text not null, reason_fr text not null, reason_en text not null,
    missing_ar text not null, missing_fr text not null, missing_en text not null,
    next_ar text not null, next_fr text not null, next_en text not null,
    version bigint not null default 0,
    constraint ck_entitlement_rule_validity check (valid_to is null or valid_to >= valid_from)
);
create table entitlement_rule_aud (
    code text not null,
    revision bigint not null constraint fk_entitlement_rule_aud_revision references revision,
    revision_type smallint not null,
    programme text, position integer, condition text, valid_from date, valid_to date,
    title_ar text, title_fr text, title_en text, reason_ar text, reason_fr text, reason_en text,
    missing_ar text, missing_fr text, missing_en text, next_ar text, next_fr text, next_en text,
    constraint pk_entitlement_rule_aud primary key (code, revision)
);
revoke update on entitlement_rule_aud from mouakaba_app;
