-- The history of one person is read with that of her papers, telephones and times in households.
create index ix_person_identifier_aud_person on person_identifier_aud (person_id, revision desc);
create index ix_person_phone_aud_person on person_phone_aud (person_id, revision desc);
create index ix_household_member_aud_person on household_member_aud (person_id, revision desc);

-- Why somebody left a household.
alter table household_member add column left_because text;
alter table household_member add constraint ck_household_member_until check (until is null or until >= since);
alter table household_member_aud add column left_because text;
