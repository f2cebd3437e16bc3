package nl.partnership.ejb.audit;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.audit.Payload;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.base.Caller;

/**
 * The row that stands for payloads that went before their date: it names which, why and who. The verifier, and on
 * PostgreSQL the guard of the database, accept that those are gone, and no others.
 */
public final class EarlyErasure {

    public static final String ACTION = "audit.erased";

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String ROWS = "rows";

    private EarlyErasure() {}

    /** @param keptUntil the latest date of the rows: until then this one must tell where they are */
    static Event event(
            Caller who, String origin, TrailRows rows, ErasureGround ground, String reference, LocalDate keptUntil) {
        Detail detail =
                new Detail().with(ROWS, rows.written()).with("ground", ground).with("reference", reference);
        return new Event(who, origin, ACTION, Outcome.DONE, null, null, detail, keptUntil, null);
    }

    /** Which rows an erasure names; none when it cannot be read. */
    public static TrailRows rows(Payload payload) {
        try (JsonReader reader = JSON.createReader(new StringReader(payload.detail()))) {
            JsonArray rows = reader.readObject().getJsonArray(ROWS);
            return TrailRows.of(rows.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList());
        } catch (JsonException | RuleViolation | ClassCastException | NullPointerException e) {
            return new TrailRows(List.of());
        }
    }
}
