package org.mouakaba.calendar.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mouakaba.calendar.entity.Holiday;

/** Days off, by date. */
public class HolidayRepository {

    @PersistenceContext
    EntityManager em;

    /** All that were ever entered: some twenty a year. */
    public List<Holiday> all() {
        return em.createQuery("select h from Holiday h order by h.day", Holiday.class)
                .getResultList();
    }

    public Optional<Holiday> find(LocalDate day) {
        return Optional.ofNullable(em.find(Holiday.class, day));
    }

    public void add(Holiday holiday) {
        em.persist(holiday);
    }

    public void remove(Holiday holiday) {
        em.remove(holiday);
    }

    public void flush() {
        em.flush();
    }
}
