package nl.partnership.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Supplier;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.account.AccountService;
import nl.partnership.ejb.account.AccountService.RoleChoice;
import nl.partnership.ejb.account.TokenService;
import nl.partnership.ejb.sharing.ReceiptService;
import nl.partnership.ejb.sharing.ReceiptVerification;
import nl.partnership.ejb.sharing.ReceiptView;
import nl.partnership.web.rule.DecisionText;

/** Receipts, for programs: who asked and the asker's data protection officer; for others they do not exist. */
@Path("/v1/sharing/receipts")
@RequestScoped
public class ReceiptResource {

    @Inject
    private ReceiptService receipts;

    @Inject
    private AccountService accounts;

    @Inject
    private TokenService tokens;

    /** A receipt: what is kept of the decision, or null in its place once that was erased on its day. */
    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject receipt(@PathParam("id") String id) {
        ReceiptView view = inTheRoleThatSees(id, () -> receipts.get(id));
        return Json.createObjectBuilder()
                .add("receiptId", view.id())
                .add("kind", view.kind().name())
                .add("code", view.code())
                .add("madeAt", view.madeAt().toString())
                .add("erasedOn", view.eraseOn().toString())
                .add("follows", view.firstId() == null ? JsonValue.NULL : Json.createValue(view.firstId()))
                .add("followedBy", DecisionText.list(view.laterIds()))
                .add("content", view.json() == null ? JsonValue.NULL : parsed(view.json()))
                .build();
    }

    /** Whether the stored version decides the same again, and whether the trail bears the receipt out. */
    @GET
    @Path("/{id}/verification")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject verification(@PathParam("id") String id) {
        ReceiptVerification result = inTheRoleThatSees(id, () -> receipts.verify(id));
        return Json.createObjectBuilder()
                .add("valid", result.isValid())
                .add("recomputed", result.recomputed())
                .add("chain", result.chain().name())
                .add(
                        "forgottenOn",
                        result.forgottenOn() == null
                                ? JsonValue.NULL
                                : Json.createValue(result.forgottenOn().toString()))
                .build();
    }

    private <T> T inTheRoleThatSees(String id, Supplier<T> question) {
        return accounts.roles().stream()
                .map(RoleChoice::membershipId)
                .filter(membership ->
                        tokens.actAs(caller -> membership != null && membership.equals(caller.membershipId())))
                .flatMap(acting -> answer(question).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("receipt", id));
    }

    private static <T> Optional<T> answer(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (NotFound notInThisRole) {
            return Optional.empty();
        }
    }

    private static JsonValue parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
