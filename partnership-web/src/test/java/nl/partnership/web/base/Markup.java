package nl.partnership.web.base;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What is wrong with the HTML of a page, by the checker of the W3C. What it only advises against is let be. */
final class Markup {

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    private static SimpleDocumentValidator checker;

    private Markup() {}

    /** The errors in a page as it came from the portal, each with its line; reading the schema takes seconds, once. */
    static synchronized List<String> errors(String page) {
        Errors errors = new Errors();
        try {
            if (checker == null) {
                checker = new SimpleDocumentValidator(true, false, false);
                checker.setUpMainSchema(HTML, errors);
            }
            checker.setUpValidatorAndParsers(errors, true, false);
            checker.checkHtmlInputSource(new InputSource(new StringReader(page)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        } catch (Exception e) {
            throw new IllegalStateException("No schema", e);
        }
        return errors.found;
    }

    private static final class Errors implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException advice) {
            // a slash at the end of <br/>, a role that an element has by itself
        }

        @Override
        public void error(SAXParseException error) {
            found.add(error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
