package org.mouakaba.casefile.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.mouakaba.casefile.entity.CaseNumber;

/** Gives out case numbers, without gaps in a province and year: a rolled-back admission gives its number back. */
public class CaseNumbers {

    @PersistenceContext
    EntityManager em;

    /** @param province code as {@code 04.421} */
    public CaseNumber next(String province, int year) {
        Number sequence = (Number)
                em.createNativeQuery("insert into case_number (province, year, last) values (:province, :year, 1)"
                                + " on conflict (province, year) do update set last = case_number.last + 1"
                                + " returning last")
                        .setParameter("province", province)
                        .setParameter("year", year)
                        .getSingleResult();
        return CaseNumber.of(province, year, sequence.intValue());
    }
}
