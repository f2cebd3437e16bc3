package nl.partnership.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.partnership.domain.base.NotInTrail;
import nl.partnership.domain.base.StoredEntity;

/**
 * A code on paper for who has not the own phone at hand: it stands once for the second step. It is shown when it is made,
 * and stored as a digest that nobody can work out without the key of the installation.
 */
@Entity
@NotInTrail
@Table(name = "recovery_code")
public class RecoveryCode extends StoredEntity {

    /** How many one gets. */
    public static final int MANY = 10;

    /** Of five bits each. */
    private static final int LETTERS = 16;

    private static final Pattern FORM = Pattern.compile("[A-Z2-7]{" + LETTERS + "}");

    @ManyToOne(optional = false)
    private SecondStep step;

    private String digest;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    public RecoveryCode(SecondStep step, String digest) {
        this.step = step;
        this.digest = digest;
    }

    /** A new one: letters without spaces. */
    public static String random() {
        return Base32.random(LETTERS);
    }

    /** What was typed, as {@link #random} gave it; empty when it cannot be one. */
    public static Optional<String> read(String typed) {
        return Optional.of(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT))
                .filter(code -> FORM.matcher(code).matches());
    }

    /** Uses it up. */
    public void use(Instant now) {
        usedAt = now;
    }
}
