-- Minimum data: what a service of this type may learn without a further reason. A type without a row: the default of the product.
create table referral_template (
    service_type text primary key,
    fields text[] not null
);
