package nl.partnership.web.base.api;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * The description of the HTTP interface, for everyone: it tells nothing but how to ask. One file is both forms, as JSON
 * is YAML too.
 */
@WebServlet("/openapi")
public class OpenApi extends HttpServlet {

    public static final String FILE = "/openapi/openapi.json";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = request.getHeader("Accept");
        boolean yaml = accept != null && accept.contains("yaml");
        response.setContentType((yaml ? "application/yaml" : "application/json") + ";charset=UTF-8");
        response.setHeader("Vary", "Accept");
        try (InputStream file = OpenApi.class.getResourceAsStream(FILE)) {
            file.transferTo(response.getOutputStream());
        }
    }
}
