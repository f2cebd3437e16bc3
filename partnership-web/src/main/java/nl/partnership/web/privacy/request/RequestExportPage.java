package nl.partnership.web.privacy.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import nl.partnership.ejb.privacy.request.ExportService;
import nl.partnership.ejb.privacy.request.PersonExport;
import nl.partnership.web.base.Screen;

/** What the portal has of who asks, in an open form. */
@Named
@RequestScoped
public class RequestExportPage {

    @Inject
    private ExportService exports;

    @Inject
    private Screen screen;

    /** {@code NotFound} for a request that is about no account. */
    public void send() {
        PersonExport export = exports.of(screen.parameter("id"));
        String json = Json.createObjectBuilder()
                .add("day", export.day().toString())
                .add("person", person(export))
                .add("roles", roles(export))
                .add("signIns", signIns(export))
                .add("records", named(export))
                .add("notHere", screen.text("privacy.request.export.notHere"))
                .build()
                .toString();
        screen.send("export.json", "application/json;charset=UTF-8", json.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObjectBuilder person(PersonExport export) {
        return Json.createObjectBuilder()
                .add("name", export.name())
                .add("email", export.email())
                .add("userName", export.userName())
                .add("language", export.language())
                .add("blocked", export.blocked())
                .add("passwordChosen", export.passwordChosen())
                .add("taskMail", export.taskMail())
                .add("weeklyDigest", export.weeklyDigest());
    }

    private static JsonArrayBuilder roles(PersonExport export) {
        JsonArrayBuilder roles = Json.createArrayBuilder();
        export.roles().forEach(role -> {
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("organisation", role.organisation())
                    .add("type", role.type().name())
                    .add("role", role.role());
            put(one, "from", role.from());
            put(one, "until", role.until());
            put(one, "workPhone", role.workPhone());
            put(one, "availability", role.availability());
            roles.add(one);
        });
        return roles;
    }

    private static JsonArrayBuilder signIns(PersonExport export) {
        JsonArrayBuilder signIns = Json.createArrayBuilder();
        export.signIns().forEach(entrance -> {
            JsonObjectBuilder one = Json.createObjectBuilder();
            put(one, "at", entrance.at());
            put(one, "browser", entrance.browser());
            signIns.add(one);
        });
        return signIns;
    }

    private static JsonArrayBuilder named(PersonExport export) {
        JsonArrayBuilder named = Json.createArrayBuilder();
        export.named()
                .forEach(one -> named.add(Json.createObjectBuilder()
                        .add("kind", one.kind())
                        .add("as", one.attribute())
                        .add("records", one.records())));
        return named;
    }

    private static void put(JsonObjectBuilder object, String name, Object value) {
        if (value != null) {
            object.add(name, value.toString());
        }
    }
}
