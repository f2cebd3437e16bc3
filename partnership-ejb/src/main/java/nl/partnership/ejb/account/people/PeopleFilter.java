package nl.partnership.ejb.account.people;

import nl.partnership.ejb.partner.Held;

/** Which people an administrator looks for. */
public enum PeopleFilter {
    ALL(""),
    /** Held a role, and holds none today or later. */
    ENDED(" and not exists (" + People.STAYS + ") and exists (select e.id from Membership e where e.person = p)"),
    /** Holds a role that ends within sixty days. */
    EXPIRING(" and exists (" + People.EXPIRES + ")"),
    /** Holds a role at a partner for which nobody at the board or a school answers any more. */
    WITHOUT_SPONSOR(" and exists (" + People.WITHOUT_SPONSOR + ")"),
    /** Holds a role, but cannot sign in and has no open link. */
    NOT_INVITED(" and exists (" + People.STAYS + ") and (a.id is null or a.passwordHash is null and not exists ("
            + People.INVITED + "))"),
    /** Has an address that takes no mail, or a telephone number that cannot be dialled, from before either was looked at. */
    WRONG_CONTACT(" and (p.addressWrong = true or exists (select c.id from Membership c where c.person = p"
            + " and c.phoneWrong = true and c.organisation.closed = false"
            + " and " + Held.orLater("c") + "))");

    private final String condition;

    PeopleFilter(String condition) {
        this.condition = condition;
    }

    /** On {@code p}, a person, and {@code a}, the account. */
    String condition() {
        return condition;
    }

    boolean uses(String parameter) {
        return condition.contains(":" + parameter);
    }
}
