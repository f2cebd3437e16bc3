package nl.partnership.web.screening;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.ejb.screening.Hint;
import nl.partnership.ejb.screening.RecordContent;
import nl.partnership.ejb.screening.ScreeningService;
import nl.partnership.web.base.Field;
import nl.partnership.web.base.Language;
import nl.partnership.web.base.Messages;

/**
 * Answers the page while somebody types: what in this text would be asked about. The script {@code screening.js} asks;
 * it is no part of the HTTP interface, which has {@link ScreeningResource}.
 */
@WebServlet(Field.TYPED_TEXT)
public class TypedText extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Two texts, each letter written as %XX up to four times: of more, nothing is read. */
    private static final int MOST_BYTES = 2 * RecordContent.LONGEST * 12;

    @Inject
    private transient ScreeningService screening;

    @Inject
    private transient Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MOST_BYTES) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        String text = request.getParameter("text");
        String before = request.getParameter("before");
        if (text == null
                || text.length() > RecordContent.LONGEST
                || before != null && before.length() > RecordContent.LONGEST) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            answer(screening.hints(text, before), response);
        } catch (NotAllowed e) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void answer(List<Hint> hints, HttpServletResponse response) throws IOException {
        Messages texts = Messages.in(language.locale());
        JsonArrayBuilder rows = Json.createArrayBuilder();
        hints.forEach(hint -> rows.add(row(hint, texts)));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        try (JsonWriter writer = Json.createWriter(response.getWriter())) {
            writer.writeArray(rows.build());
        }
    }

    private static JsonObjectBuilder row(Hint hint, Messages texts) {
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("words", hint.words())
                .add("kind", texts.getString("screening.kind." + hint.kind()))
                .add("take", texts.getString("screening.take"))
                .add("takeThis", texts.fill("screening.takeThis", hint.words()));
        if (hint.isConfirmable()) {
            row.add("confirm", texts.getString("screening.confirm"))
                    .add("confirmThis", texts.fill("screening.confirmThis", hint.words()));
        }
        return row;
    }
}
