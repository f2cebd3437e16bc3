package nl.partnership.ejb.partner;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import nl.partnership.domain.partner.Person;

/**
 * That a role is held, as a condition of JPQL on the day {@code :today}, as
 * {@link nl.partnership.domain.partner.Membership#isValidOn} says it of one that was read. Whether its organisation is
 * closed is asked beside it, by the alias that a query has for that.
 */
public final class Held {

    private Held() {}

    /** @param membership its alias */
    public static String today(String membership) {
        return membership + ".validFrom <= :today and " + orLater(membership);
    }

    /**
     * That it opens the portal on that day, as {@link nl.partnership.domain.partner.Membership#opensOn} says it: a partner may
     * hold a role for whose access nobody answers any more. It is for who signs in, and for what is sent to somebody who is
     * not there.
     *
     * @param membership its alias
     */
    public static String opens(String membership) {
        return today(membership)
                + (" and (%1$s.accessUntil is null or %1$s.accessUntil >= :today)"
                                + " and (%1$s.organisation.accessUntil is null or %1$s.organisation.accessUntil >= :today)")
                        .formatted(membership);
    }

    /**
     * That it is held, or will be.
     *
     * @param membership its alias
     */
    public static String orLater(String membership) {
        return "(%1$s.validUntil is null or %1$s.validUntil >= :today)".formatted(membership);
    }

    /** Whether somebody holds any role on a day, or will, at an organisation that is not closed. */
    public static boolean anyOrLater(EntityManager entityManager, Person person, LocalDate day) {
        return entityManager
                        .createQuery(
                                "select count(m) from Membership m where m.person = :person"
                                        + " and m.organisation.closed = false and " + orLater("m"),
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("today", day)
                        .getSingleResult()
                > 0;
    }

    /**
     * That it is held at one school: at all with which the organisation works, or at this one.
     *
     * @param membership its alias
     * @param school what gives the id of the school: a path, or a parameter
     */
    public static String at(String membership, String school) {
        return ("(not exists (select x.id from Membership l join l.schools x where l.id = %1$s.id)"
                        + " or exists (select y.id from Membership n join n.schools y where n.id = %1$s.id and y.id = %2$s))")
                .formatted(membership, school);
    }
}
