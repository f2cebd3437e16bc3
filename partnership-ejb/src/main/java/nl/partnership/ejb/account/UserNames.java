package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;

/** User names: what people type to sign in, each once. */
@Dependent
class UserNames {

    private static final int LONGEST = 80;
    private static final int LONGEST_PROPOSAL = 40;
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]*");
    private static final String WHEN_NOTHING_IS_LEFT = "gebruiker";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** What stands before the @, in plain letters; with a number behind it when somebody has it. */
    String propose(String address) {
        String name = Normalizer.normalize(address.split("@", 2)[0], Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]", "")
                .replaceAll("^[._-]+", "");
        name = name.substring(0, Math.min(LONGEST_PROPOSAL, name.length()));
        return firstFree(name.isEmpty() ? WHEN_NOTHING_IS_LEFT : name);
    }

    /**
     * The name as it is stored.
     *
     * @throws RuleViolation at the field {@code userName}, when it has other signs or somebody has it
     */
    String free(String typed) {
        String name = Account.normalise(Text.requiredLine("userName", typed, LONGEST));
        if (!FORM.matcher(name).matches()) {
            throw RuleViolation.at("userName", "account.userName.form");
        }
        if (taken(name).contains(name)) {
            throw RuleViolation.at("userName", "account.userName.taken", firstFree(name));
        }
        return name;
    }

    private String firstFree(String name) {
        Set<String> taken = taken(name);
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + number;
        }
        return free;
    }

    private Set<String> taken(String beginning) {
        return new HashSet<>(entityManager
                .createQuery(
                        "select a.userName from Account a where a.userName like :beginning escape '!'", String.class)
                .setParameter("beginning", beginning.replace("_", "!_") + "%")
                .getResultList());
    }
}
