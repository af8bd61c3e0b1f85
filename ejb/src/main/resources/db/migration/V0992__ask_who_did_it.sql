-- Whether a partner or former partner did the harm: a girl harmed by one is protected as a woman is.
alter table notification add column harmed_by_partner boolean not null default false;
alter table notification_aud add column harmed_by_partner boolean default false;
