package nl.partnership.ejb.account;

import java.util.List;
import nl.partnership.domain.account.Account;

/**
 * Somebody says to be the owner of an account: what the password that was typed has to be compared with. It passes
 * between two transactions, so that none is open while a password is hashed; nobody outside this room can read or make
 * one.
 */
public final class Claim {

    private final String accountId;
    private final String browserId;
    private final String hash;
    private final int passwordNumber;
    private final Passwords.Line line;
    private final List<String> words;

    private Claim(Account account, String browserId, boolean looksAt, Passwords.Line line, List<String> words) {
        this.accountId = looksAt ? account.getId() : null;
        this.hash = looksAt ? account.getPasswordHash() : null;
        this.passwordNumber = looksAt ? account.getPasswordNumber() : 0;
        this.browserId = browserId;
        this.line = line;
        this.words = words;
    }

    /** To an account that is not there, or may not be tried now: also who guessed too often in a known browser is a stranger. */
    static Claim toNothing() {
        return new Claim(null, null, false, Passwords.Line.STRANGERS, List.of());
    }

    /** @param browserId of the known browser that it comes from; null when it is none */
    static Claim to(Account account, String browserId) {
        Passwords.Line line = browserId == null ? Passwords.Line.STRANGERS : Passwords.Line.KNOWN;
        return new Claim(account, browserId, true, line, List.of());
    }

    /**
     * To one's own account, by who is signed in.
     *
     * @param looksAt whether it may be tried now
     * @param words that another password must not lean on
     */
    static Claim toOwn(Account account, boolean looksAt, List<String> words) {
        Passwords.Line line = looksAt ? Passwords.Line.KNOWN : Passwords.Line.STRANGERS;
        return new Claim(account, null, looksAt, line, words);
    }

    /** Whether the account has the password that it had when the claim was made. */
    boolean holdsFor(Account account) {
        return account.getId().equals(accountId) && account.getPasswordNumber() == passwordNumber;
    }

    String accountId() {
        return accountId;
    }

    String browserId() {
        return browserId;
    }

    /** Null: whatever was typed, it is refused, after the same work. */
    String hash() {
        return hash;
    }

    List<String> words() {
        return words;
    }

    Passwords.Line line() {
        return line;
    }
}
