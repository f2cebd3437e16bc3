package nl.partnership.web.ruleset;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.rule.MatrixFile;
import nl.partnership.domain.rule.Rules;
import nl.partnership.ejb.account.TokenService;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.ruleset.RuleFilter;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.web.base.Fault;
import nl.partnership.web.base.Problem;

/** The rules themselves, for programs: which versions there are, what they say, and what they say to every combination. */
@Path("/v1/sharing")
@RequestScoped
public class RulesResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final MediaType FILE = MediaType.valueOf("text/csv");

    @Inject
    private RuleSetService ruleSets;

    @Inject
    private TokenService tokens;

    /** The versions that the token's owner may read, the newest first. */
    @GET
    @Path("/rule-sets")
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject ruleSets() {
        tokens.actAs(RulesResource::readsDrafts);
        JsonArrayBuilder sets = Json.createArrayBuilder();
        ruleSets.all().forEach(set -> sets.add(RuleJson.of(set)));
        return Json.createObjectBuilder().add("ruleSets", sets).build();
    }

    /** The rules of a version; as text/csv in the exchange format, byte for byte. */
    @GET
    @Path("/rules")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    public Response rules(@QueryParam("version") String version, @Context HttpHeaders headers) {
        RuleSetRow set = find(version);
        boolean file = isFileRatherThanJson(headers.getAcceptableMediaTypes());
        Object rules = file ? ruleSets.export(set.number()).getBytes(StandardCharsets.UTF_8) : json(set, rules(set));
        return Response.ok(rules, file ? CSV : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** What a version says to every combination. It goes out while it is being worked out. */
    @GET
    @Path("/matrix")
    @Produces(CSV)
    public Response matrix(
            @QueryParam("version") String version, @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings) {
        int number = find(version).number();
        Rules rules = ruleSets.compiled(number);
        LocalDate day = ruleSets.viewedOn(number);
        boolean zipped = takesGzip(encodings);
        StreamingOutput file = out -> {
            try (Writer writer = writer(zipped ? new GZIPOutputStream(out) : out)) {
                MatrixFile.write(rules, day, writer);
            }
        };
        Response.ResponseBuilder answer = Response.ok(file).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return (zipped ? answer.encoding("gzip") : answer).build();
    }

    /** @param acceptable the most wanted first */
    private static boolean isFileRatherThanJson(List<MediaType> acceptable) {
        return acceptable.stream()
                .filter(type -> type.isCompatible(FILE) || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Whether gzip is named and not refused; who says nothing about it gets plain text. */
    private static boolean takesGzip(String encodings) {
        return encodings != null
                && Stream.of(encodings.toLowerCase(Locale.ROOT).split(","))
                        .map(encoding -> encoding.replaceAll("\\s", ""))
                        .anyMatch(encoding -> encoding.matches("gzip(;q=(?!0(\\.0*)?$).*)?"));
    }

    /** @param version null for the one in force */
    private RuleSetRow find(String version) {
        if (version == null) {
            return ruleSets.inForce().orElseThrow(() -> new Problem(404, Fault.at("", "ruleset.api.noRules")));
        }
        if (!version.matches("[1-9][0-9]{0,8}")) {
            throw new NotFound("ruleSet", "unknown");
        }
        tokens.actAs(RulesResource::readsDrafts);
        return ruleSets.set(Integer.parseInt(version));
    }

    private static boolean readsDrafts(Caller caller) {
        return Audience.ADMINISTRATOR.includes(caller)
                || Audience.DPO.includes(caller)
                || Audience.BOARD.includes(caller);
    }

    private JsonArrayBuilder rules(RuleSetRow set) {
        JsonArrayBuilder rules = Json.createArrayBuilder();
        ruleSets.rules(set.number(), RuleFilter.NONE).forEach(rule -> rules.add(RuleJson.of(rule)));
        return rules;
    }

    private static JsonObject json(RuleSetRow set, JsonArrayBuilder rules) {
        return RuleJson.of(set).add("rules", rules).build();
    }
}
