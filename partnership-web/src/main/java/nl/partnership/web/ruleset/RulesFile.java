package nl.partnership.web.ruleset;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.partnership.domain.base.Csv;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.ruleset.RuleSetService;

/**
 * A rule set as a file for people: {@code /ruleset/rules.csv?version=1}. A spreadsheet opens it in columns, and the portal
 * reads what it saves. Programs get the exchange format, byte for byte, from {@link RulesResource}.
 */
@WebServlet("/ruleset/rules.csv")
public class RulesFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RuleSetService ruleSets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String version = request.getParameter("version");
        if (version == null || !version.matches("[0-9]{1,6}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] file = Csv.forSpreadsheet(ruleSets.export(Integer.parseInt(version)))
                    .getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"sharing-rules-" + version + ".csv\"");
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
