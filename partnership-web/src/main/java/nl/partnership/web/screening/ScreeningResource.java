package nl.partnership.web.screening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import nl.partnership.ejb.screening.RecordContent;
import nl.partnership.ejb.screening.ScreeningService;
import nl.partnership.web.base.api.JsonPlace;

/** What points to a person in a text (sharing model, §7). Nothing of the text is kept or logged. */
@Path("/v1/sharing/screenings")
@RequestScoped
public class ScreeningResource {

    @Inject
    private ScreeningService screening;

    /** Takes {@code {"text": "…"}}, no longer than a page takes it; places count in UTF-16 units. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject screen(JsonPlace body) {
        Optional<String> text = body.required("text").flatMap(place -> place.text(RecordContent.LONGEST));
        body.refuse(400);
        JsonArrayBuilder findings = Json.createArrayBuilder();
        screening
                .findings(text.orElseThrow())
                .forEach(finding -> findings.add(Json.createObjectBuilder()
                        .add("kind", finding.kind().name())
                        .add("from", finding.from())
                        .add("to", finding.to())));
        return Json.createObjectBuilder().add("findings", findings).build();
    }
}
