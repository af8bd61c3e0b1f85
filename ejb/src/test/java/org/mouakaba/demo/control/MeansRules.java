package org.mouakaba.demo.control;

import java.util.stream.Stream;

/** What must be true of posts, professional files, establishments and their monthly reports. */
final class MeansRules {

    private MeansRules() {}

    static Stream<Rule> all() {
        return Stream.concat(ofWorkers(), ofEstablishments());
    }

    private static Stream<Rule> ofWorkers() {
        return Stream.of(
                Rule.sql("the status of a worker is the last step of her accreditation", """
                        select w.id, w.username from worker w join lateral (select * from worker_accreditation a
                          where a.worker_id = w.id order by a.on_day desc, a.recorded_at desc limit 1) a on true
                        where w.job is not null and (a.status, a.number, a.expires_on)
                          is distinct from (w.accreditation_status, w.accreditation_number, w.accreditation_expires_on)"""),
                Rule.sql("who is accredited has a number and a last day, and who applies has none", """
                        select id, accreditation_status from worker where job is not null
                        and (accreditation_status = 'GRANTED') <> (accreditation_number is not null
                          and accreditation_granted_on <= today() and accreditation_expires_on > accreditation_granted_on)"""),
                Rule.sql("one accreditation has ended, some end soon, some are applied for", """
                        select count(*) from worker where job is not null
                        having count(*) filter (where accreditation_expires_on < today()) <> 1
                            or count(*) filter (where accreditation_expires_on between today() and today() + 183) < 2
                            or count(*) filter (where accreditation_status = 'PENDING') < 1"""),
                Rule.sql("the accounts that carry cases may be given one today", """
                        select w.username from worker w where w.username in ('salma', 'nadia', 'youssef')
                        and (w.accreditation_status <> 'GRANTED' or w.accreditation_expires_on < today()
                          or exists (select 1 from absence a where a.worker_id = w.id and today() between a.from_on and a.to_on)
                          or not exists (select 1 from training t where t.worker_id = w.id and t.topic = 'CASE_MGMT'))"""),
                Rule.sql("every professional has a sex, a year of birth and a contract", """
                        select id from worker where job is not null
                        and (sex is null or birth_year is null or contract_kind is null)"""),
                Rule.sql("trainings reach back four years and none is to come", """
                        select min(on_day), max(on_day) from training
                        having max(on_day) >= today() or min(on_day) > today() - 1200"""),
                Rule.sql("no more of a post is held than is paid for, and some posts are vacant", """
                        select p.number from post p left join post_holding h on h.post_id = p.id group by p.id
                        having sum(h.fte) > p.funded_fte
                        union all select 'none vacant' where not exists
                          (select 1 from post p where not exists (select 1 from post_holding h where h.post_id = p.id))"""),
                Rule.sql("a post stands where its unit does, and who holds it works there", """
                        select p.number from post p join unit u on u.id = p.unit_id
                        left join post_holding h on h.post_id = p.id left join worker w on w.id = h.worker_id
                        where p.territory_code <> u.territory_code or p.organisation_id <> u.organisation_id
                          or w.unit_id <> p.unit_id"""));
    }

    private static Stream<Rule> ofEstablishments() {
        return Stream.of(
                Rule.sql("every province has two establishments at least, with places and an authority", """
                        select t.code from territory t left join establishment e on e.territory_code = t.code
                          and exists (select 1 from establishment_capacity c
                                      join establishment_capacity_cell x on x.capacity_id = c.id
                                      where c.establishment_id = e.id and x.places > 0)
                          and exists (select 1 from establishment_authority a where a.establishment_id = e.id)
                        where t.level in ('PROVINCE', 'PREFECTURE') group by t.code having count(e.id) < 2"""),
                Rule.sql("each of the two partners manages one at least, and reported months of it", """
                        select w.username from worker w where w.role = 'referral-partner' and not exists
                          (select 1 from establishment e join establishment_snapshot s on s.establishment_id = e.id
                           where e.organisation_id = w.organisation_id and s.reported_by = w.username)"""),
                Rule.sql(
                        "the months reported are over, 48 at most, and reported after their end and not after now",
                        """
                        select id, month from establishment_snapshot
                        where month >= date_trunc('month', today()) or month < date_trunc('month', today()) - interval '48 months'
                          or reported_at < month + interval '1 month' or reported_at > moment()"""),
                Rule.sql("some of each month is missing and most is there", """
                        select m.month from (select distinct month from establishment_snapshot) m
                        cross join lateral (select count(distinct s.establishment_id) as there from establishment_snapshot s
                          where s.month = m.month) s
                        cross join lateral (select count(*) as expected from establishment) e
                        where s.there = e.expected or s.there < e.expected * 0.4"""),
                Rule.sql("editions count up from one, and a correction has its reason", """
                        select establishment_id, month from establishment_snapshot group by 1, 2
                        having max(edition) <> count(*) or count(*) filter (where edition > 1 and reason is null) > 0"""),
                Rule.sql("a report is whole where nothing is empty", """
                        select s.id from establishment_snapshot s where s.complete <> (s.staff_fte is not null
                          and s.educator_fte is not null and s.waiting is not null and not exists
                          (select 1 from establishment_snapshot_cell c where c.snapshot_id = s.id
                           and (c.open_places is null or c.occupied_places is null)))"""),
                Rule.sql("more people than open places happens, and more open places than authorised does not", """
                        select 'never over-occupied' where not exists
                          (select 1 from establishment_snapshot_cell where occupied_places > open_places)
                        union all select s.id::text from establishment_snapshot s
                        join establishment_snapshot_cell c on c.snapshot_id = s.id
                        join establishment_capacity k on k.establishment_id = s.establishment_id
                        join establishment_capacity_cell a on a.capacity_id = k.id and (a.sex, a.age_band) = (c.sex, c.age_band)
                        where c.open_places > a.places"""),
                Rule.sql("who was reminded of a month had not reported it", """
                        select r.id from establishment_reminder r join establishment_snapshot s
                        on (s.establishment_id, s.month) = (r.establishment_id, r.month)
                        union all select r.id from establishment_reminder r where r.at > moment()"""),
                Rule.sql("a service of an establishment is offered by who manages it", """
                        select s.id from provider_service s join establishment e on e.id = s.establishment_id
                        where e.organisation_id <> s.organisation_id or e.type <> s.establishment_type"""));
    }
}
