package nl.partnership.domain.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * One version of a card, as it was imported; it never changes. A conversation keeps the version that it was held with,
 * so that an old answer stays under the question that was asked.
 */
@Entity
@Table(name = "card_version")
@StoredAs("card-version")
public class CardVersion extends StoredEntity {

    private static final int LONGEST_FILE = 32_000;

    @Column(name = "card_code")
    private String code;

    @Column(name = "version_number")
    private int number;

    @Column(name = "card_json")
    private String json;

    @Column(name = "guide_json")
    private String guide;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private String importedBy;

    @Transient
    private transient Card card;

    protected CardVersion() {}

    private CardVersion(Card card, String json, String guide, int number, Instant importedAt, String importedBy) {
        this.card = card;
        this.code = card.code();
        this.json = json;
        this.guide = guide;
        this.number = number;
        this.importedAt = importedAt;
        this.importedBy = importedBy;
    }

    /**
     * The first version of a card.
     *
     * @param json the card in the customer's JSON; an error names the place that is wrong
     * @param guide our guide to it, or null
     * @param by name of who imports it
     */
    public static CardVersion first(String json, String guide, Instant now, String by) {
        return new CardVersion(read(json, guide), json, guide, 1, now, by);
    }

    /** The card that comes with the portal. */
    public static CardVersion shipped(Instant now) {
        return first(
                resource("conversation-card.json"), resource("conversation-card.guide.json"), now, "Samen aan zet");
    }

    /** The version after this one; this one itself when the content is the same. */
    public CardVersion next(String newJson, String newGuide, Instant now, String by) {
        Card next = read(newJson, newGuide);
        return next.equals(card()) ? this : new CardVersion(next, newJson, newGuide, number + 1, now, by);
    }

    /** The same content once more, so that new conversations use it again after another card. */
    public CardVersion again(Instant now, String by) {
        return new CardVersion(card(), json, guide, number + 1, now, by);
    }

    /** The code of the card in this JSON, to find its earlier versions; an error names the place that is wrong. */
    public static String codeOf(String json) {
        return read(json, null).code();
    }

    private static Card read(String json, String guide) {
        if (json == null || json.isBlank()) {
            throw RuleViolation.at("json", "card.import.empty");
        }
        if (json.length() > LONGEST_FILE
                || Objects.requireNonNullElse(guide, "").length() > LONGEST_FILE) {
            throw RuleViolation.at("json", "card.import.tooLarge", LONGEST_FILE);
        }
        return CardReader.read(json, guide);
    }

    private static String resource(String name) {
        try (InputStream in = CardVersion.class.getResourceAsStream("/card/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The card itself; never null. */
    public Card card() {
        if (card == null) {
            card = CardReader.read(json, guide);
        }
        return card;
    }

    public String getCode() {
        return code;
    }

    public int getNumber() {
        return number;
    }

    public String getJson() {
        return json;
    }

    public Instant getImportedAt() {
        return importedAt;
    }

    public String getImportedBy() {
        return importedBy;
    }
}
