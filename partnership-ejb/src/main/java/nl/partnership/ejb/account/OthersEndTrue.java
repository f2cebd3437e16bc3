package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;

/** Knows whether a mail that the access of others ends still holds. */
@Dependent
class OthersEndTrue extends EndsTrue {

    @Override
    public String kind() {
        return RoleLetters.OTHERS;
    }
}
