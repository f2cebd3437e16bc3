package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.account.AccountService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only the real container can show: its interceptors, transactions, data source and timers, inside the real WAR. */
@ExtendWith(ArquillianExtension.class)
class ContainerIT {

    private static final String BROKEN = "/base/broken.xhtml";
    /** On that page, how many were kept. */
    private static final String KEPT = "<p id=\"kept\">([0-9]+)</p>";

    @Inject
    private AccountService accounts;

    @Inject
    private Work work;

    @Resource(lookup = "java:app/jdbc/partnership")
    private DataSource dataSource;

    @ArquillianResource
    private URL address;

    @Deployment
    static WebArchive portal() throws IOException {
        String pages = Files.readString(Path.of("src/main/webapp" + Pages.FILE));
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/partnership.war"))
                .addClasses(ContainerIT.class, Work.class)
                .addAsWebResource("broken.xhtml", BROKEN)
                .addAsWebInfResource(new StringAsset(pages + BROKEN + " = EVERYONE\n"), "pages.properties");
    }

    @Test
    void nobody_passes_the_guard_of_a_service_for_those_who_signed_in() {
        assertThrows(NotAllowed.class, () -> accounts.preferences());
    }

    @Test
    void what_went_well_is_stored() {
        work.store("kept");
        assertEquals(1, work.count("kept"));
    }

    @Test
    void a_broken_rule_leaves_nothing_behind() {
        assertThrows(RuleViolation.class, () -> work.storeAndBreakARule("broken"));
        assertEquals(0, work.count("broken"));
    }

    @Test
    void the_data_source_gives_the_migrated_database_that_was_configured() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertEquals("jdbc:derby:memory:container", connection.getMetaData().getURL());
            connection.prepareStatement("select count(*) from organisation").executeQuery();
        }
    }

    @Test
    @RunAsClient
    void an_answer_to_a_script_that_fails_while_it_is_drawn_leads_to_the_error_page_with_a_number() throws Exception {
        Visitor visitor = new Visitor(address.toURI());
        String path = URI.create(address.getPath()).resolve(BROKEN.substring(1)).getPath();
        String page = visitor.get(path).body();
        HttpResponse<String> failed = visitor.ajax(path, page, "form:go", "form:part");
        String answer = failed.body();
        assertTrue(answer.startsWith("<?xml") && answer.endsWith("</partial-response>"), answer);
        assertEquals(0, answer.lastIndexOf("<?xml"), answer);
        assertEquals(
                "nosniff", failed.headers().firstValue("X-Content-Type-Options").orElse(""));
        HttpResponse<String> error = visitor.get(Visitor.found(answer, "<partial-response><redirect url=\"([^\"]+)\""));
        assertEquals(500, error.statusCode());
        assertTrue(error.body().matches("(?s).*<strong>[A-Z2-9]{4}-[A-Z2-9]{4}</strong>.*"), error.body());
    }

    @Test
    @RunAsClient
    void what_was_stored_before_the_answer_failed_is_said_to_be_stored() throws Exception {
        for (boolean script : new boolean[] {true, false}) {
            Visitor visitor = new Visitor(address.toURI());
            String path =
                    URI.create(address.getPath()).resolve(BROKEN.substring(1)).getPath();
            String page = visitor.get(path).body();
            HttpResponse<String> answer = script
                    ? visitor.get(Visitor.found(
                            visitor.ajax(path, page, "form:keep", "form:part").body(),
                            "<partial-response><redirect url=\"([^\"]+)\""))
                    : visitor.post(path, page, Map.of("form:keep", "form:keep"));
            assertEquals(500, answer.statusCode());
            assertTrue(answer.body().contains("Wat u deed, is gelukt en bewaard."), answer.body());
            assertFalse(answer.body().contains("data-keeps"), answer.body());
        }
    }

    @Test
    @RunAsClient
    void a_form_that_did_not_come_to_its_end_does_nothing() throws Exception {
        Visitor visitor = new Visitor(address.toURI());
        URI page = address.toURI().resolve(BROKEN.substring(1));
        String before = Visitor.found(visitor.get(page.getPath()).body(), KEPT);
        for (BrokenForm broken : BrokenForm.values()) {
            String form = Visitor.form(visitor.get(page.getPath()).body(), Map.of("form:keep", "form:keep"));
            String answer = broken.answer(page, visitor, form);
            assertEquals(before, Visitor.found(visitor.get(page.getPath()).body(), KEPT), broken + ": " + answer);
        }
    }

    @Test
    void timers_run_on_a_single_node() throws InterruptedException {
        assertTrue(work.ticksWithin(15));
    }
}
