-- A witness is somebody in a capacity; and where the representative is not asked because of what he may have done, it is
-- said which one, so that another one can still answer.
alter table consent
    add column witness_capacity text,
    add column suspected_giver text,
    add constraint ck_consent_witness_capacity check (witness_capacity is null or witness is not null),
    add constraint ck_consent_suspected check (suspected_giver is null or representative_suspected);
comment on column consent.suspected_giver is 'code of consent_giver; null on older rows, where every representative of the family is meant';
