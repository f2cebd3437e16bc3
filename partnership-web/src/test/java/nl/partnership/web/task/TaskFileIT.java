package nl.partnership.web.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import nl.partnership.web.base.PortalTest;
import nl.partnership.web.base.Visitor;
import org.junit.jupiter.api.Test;

class TaskFileIT extends PortalTest {

    @Test
    void a_list_of_tasks_goes_along_as_one_sees_it() {
        Visitor school = visitor().signIn("coordinator");
        HttpResponse<String> list = school.get("/task/tasks-file.xhtml?list=all");
        List<String> lines = list.body().lines().toList();
        assertEquals("\uFEFFTaak;School;Organisatie;Wie;Klaar op;Stand", lines.get(0));
        assertTrue(lines.size() > 1 && lines.stream().skip(1).allMatch(line -> line.endsWith(";Open")), list.body());
        assertTrue(school.get("/task/tasks-file.xhtml?list=all&as=excel").body().startsWith("PK"));
        assertEquals(
                403, visitor().signIn("beheer").get("/task/tasks-file.xhtml").statusCode());
    }
}
