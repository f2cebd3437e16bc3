package nl.partnership.web.privacy.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import nl.partnership.domain.privacy.register.RegisterWords;
import nl.partnership.domain.privacy.register.SharingEntry;
import nl.partnership.ejb.privacy.register.ProcessingRegister;
import nl.partnership.ejb.privacy.register.RegisterService;
import nl.partnership.ejb.privacy.register.StoredEntry;
import nl.partnership.web.base.Screen;

/** The register of processing for other programs, in codes. */
@Named
@RequestScoped
public class RegisterJsonPage {

    @Inject
    private RegisterService register;

    @Inject
    private Screen screen;

    public void send() {
        ProcessingRegister read = register.today();
        JsonArrayBuilder sharing = Json.createArrayBuilder();
        read.sharing().forEach(entry -> sharing.add(of(entry)));
        JsonArrayBuilder stored = Json.createArrayBuilder();
        read.stored().forEach(entry -> stored.add(of(entry)));
        String json = Json.createObjectBuilder()
                .add("day", read.day().toString())
                .add("rules", read.rules())
                .add("board", of(read.words()))
                .add("sharing", sharing)
                .add("stored", stored)
                .build()
                .toString();
        screen.send("register.json", "application/json;charset=UTF-8", json.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObjectBuilder of(RegisterWords words) {
        JsonObjectBuilder written = Json.createObjectBuilder();
        put(written, "controller", words.controller());
        put(written, "contact", words.contact());
        put(written, "officer", words.officer());
        put(written, "basis", words.basis());
        put(written, "processors", words.processors());
        put(written, "joint", words.joint());
        put(written, "transfers", words.transfers());
        return written;
    }

    private static void put(JsonObjectBuilder object, String name, String value) {
        if (value == null) {
            object.addNull(name);
        } else {
            object.add(name, value);
        }
    }

    private static JsonObjectBuilder of(SharingEntry entry) {
        return Json.createObjectBuilder()
                .add("purpose", entry.purpose())
                .add("categories", codes(entry.categories()))
                .add("people", codes(entry.people()))
                .add("receivers", codes(entry.receivers()))
                .add("outcomes", codes(entry.outcomes()))
                .add("duty", entry.duty())
                .add("laws", codes(entry.laws()))
                .add("kept", codes(entry.retentions()));
    }

    private static JsonObjectBuilder of(StoredEntry entry) {
        return Json.createObjectBuilder()
                .add("room", entry.room().code())
                .add("kind", entry.kind())
                .add("since", entry.since().name())
                .add("number", entry.number())
                .add("people", codes(entry.people()))
                .add("words", codes(entry.words()));
    }

    private static JsonArrayBuilder codes(Collection<?> codes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        codes.forEach(code -> array.add(code.toString()));
        return array;
    }
}
