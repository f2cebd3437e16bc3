package nl.partnership.ejb.partner;

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
     * The same of a role that may also begin later.
     *
     * @param membership its alias
     */
    public static String orLater(String membership) {
        return "(%1$s.validUntil is null or %1$s.validUntil >= :today)".formatted(membership);
    }
}
