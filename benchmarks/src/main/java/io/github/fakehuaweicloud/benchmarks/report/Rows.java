package io.github.fakehuaweicloud.benchmarks.report;

import java.util.List;
import java.util.Optional;

/** The table's lines: what is measured, what it was, and what it has to be. */
final class Rows {

  private static final String RATIO = "ratio";
  private static final String SIGNATURES = "signatures";
  private static final String MIB = "MiB";

  static final List<Row> ALL =
      List.of(
          row(
                  "start.certificate",
                  "fresh JVM to first certificate / WireMock's first static answer")
              .in(RATIO)
              .was(1.82, "1.82 (1.11–1.98)")
              .atMost(1.15),
          row("start.hss", "fresh JVM to first HSS answer / the same")
              .in(RATIO)
              .was(1.17)
              .atMost(1.05),
          row("start.notFound", "fresh JVM to a first 404 / the same")
              .in(RATIO)
              .was(1.11)
              .atMost(1.0),
          row(
                  "suite.class",
                  "what a further test class takes more than an empty one: with the fake / with `@WireMockTest`")
              .in(RATIO)
              .was(0.17)
              .atMost(0.10),
          row(
                  "suite.many",
                  "suite of 200 tests, each with a cluster and a certificate / with a WireMock stub"
                      + " and a call")
              .in(RATIO)
              .was(1.29)
              .atMost(0.9),
          row("steady.project", "open project, add cluster, certificate, close, warm, without HTTP")
              .in(SIGNATURES)
              .was(3.0)
              .atMost(2.1),
          row("steady.further", "first certificate of a further cluster, no key at hand")
              .in(SIGNATURES)
              .was("170–225 ms")
              .atMost(3),
          row("steady.certificate", "`clustercert` p50 minus static stub p50")
              .in(SIGNATURES)
              .was(1.12)
              .atMost(1.1),
          row("steady.hss", "HSS create p50 / static stub p50 with the same bodies, no journal")
              .in(RATIO)
              .was(2.0)
              .atMost(1.4),
          row("steady.hss.p99", "HSS create p99 / static stub p99 with WireMock's default journal")
              .in(RATIO)
              .was("25 ms")
              .atMost(1.0),
          row("steady.signed", "throughput of HSS creates signed by AK/SK / by token")
              .in(RATIO)
              .was(0.8)
              .atLeast(0.9),
          row("jmh.request", "one exchange over HTTP: GET of the clusters").in("µs").only(),
          row("jmh.certificate", "a certificate, without HTTP").in("µs").only(),
          row("jmh.signature", "a request signed by AK/SK, from the chain on").in("µs").only(),
          row("jmh.contract", "check of an HSS create against its page").in("µs").only(),
          row("jmh.record", "a request recorded").in("µs").only(),
          row(
                  "load.connections",
                  "`clustercert` on one cluster: throughput of 8 connections / of 1")
              .in(RATIO)
              .was(1.07)
              .atLeast(1.8),
          row("load.projects", "throughput with 5,000 open projects / with one")
              .in(RATIO)
              .was(0.56)
              .atLeast(0.95),
          row("load.opening", "time of the last 500 of 5,000 projects to open / of the first 500")
              .in(RATIO)
              .was("quadratic")
              .atMost(1.5),
          row("memory.hss", "heap kept after 100,000 HSS creates with small kubeconfigs")
              .in(MIB)
              .was(35)
              .atMost(30),
          row("memory.certificates", "heap kept after 20,000 certificates")
              .in(MIB)
              .was(175)
              .atMost(64),
          row(
                  "memory.closed",
                  "the same once the project is closed and its handle is still held: what was"
                      + " recorded stays readable")
              .in(MIB)
              .was("all of it")
              .atMost(64),
          row("memory.resident", "peak RSS of the standalone jar under load, default heap")
              .in("MB")
              .was(595, "580–611")
              .atMost(300),
          row(
                  "standalone.answer",
                  "first answer of the standalone jar / of WireMock's standalone jar")
              .in(RATIO)
              .was(1.09)
              .atMost(0.95),
          row("standalone.archive", "the same with a class archive / WireMock's without")
              .in(RATIO)
              .was(0.58)
              .atMost(0.5),
          row("build.verify", "`mvn verify`").in("s").was(153).atMost(100));

  private Rows() {}

  private static Draft row(String id, String words) {
    return new Draft(id, words, "", "", Optional.empty());
  }

  private record Draft(
      String id, String words, String unit, String before, Optional<Double> beforeValue) {

    Draft in(String other) {
      return new Draft(id, words, other, before, beforeValue);
    }

    Draft was(double value) {
      return was(value, Numbers.rounded(value));
    }

    Draft was(double value, String text) {
      return new Draft(id, words, unit, text, Optional.of(value));
    }

    Draft was(String text) {
      return new Draft(id, words, unit, text, Optional.empty());
    }

    Row atMost(double goal) {
      return row(Optional.of(Goal.atMost(goal)));
    }

    Row atLeast(double goal) {
      return row(Optional.of(Goal.atLeast(goal)));
    }

    Row only() {
      return row(Optional.empty());
    }

    private Row row(Optional<Goal> goal) {
      return new Row(id, id.split("\\.", -1)[0], words, unit, before, beforeValue, goal);
    }
  }
}
