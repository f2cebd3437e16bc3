package nl.partnership.ejb.account;

/** A password that keeps the rules, hashed: {@link PasswordDesk} alone makes one. */
public final class NewPassword {

    private final String hash;

    NewPassword(String hash) {
        this.hash = hash;
    }

    String hash() {
        return hash;
    }
}
