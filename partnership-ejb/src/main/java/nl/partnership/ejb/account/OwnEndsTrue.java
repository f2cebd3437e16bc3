package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;

/** Knows whether a mail that somebody's own access ends still holds. */
@Dependent
class OwnEndsTrue extends EndsTrue {

    @Override
    public String kind() {
        return RoleLetters.OWN;
    }
}
