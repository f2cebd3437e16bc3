package nl.partnership.web.account;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the HTTP interface lives. Without a valid token everything below it answers 401. */
@ApplicationPath("/api")
public class Interface extends Application {}
