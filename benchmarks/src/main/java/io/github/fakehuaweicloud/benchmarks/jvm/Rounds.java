package io.github.fakehuaweicloud.benchmarks.jvm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What programs told when they ran in turn: round by round, so that ratios are made within one. */
public record Rounds(Map<String, List<Outcome>> outcomes) {

  /** The names of the jobs, in the order of their rows. */
  public static Rounds run(Jvms jvms, Map<String, Job> jobs, int rounds, boolean warmUp)
      throws Exception {
    List<String> names = List.copyOf(jobs.keySet());
    Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
    names.forEach(name -> outcomes.put(name, new ArrayList<>()));
    // The first round warms the disk's cache and is not counted.
    for (int round = warmUp ? -1 : 0; round < rounds; round++) {
      for (int i = 0; i < names.size(); i++) {
        // Everybody is first as often as last.
        String name = names.get(Math.floorMod(i + round, names.size()));
        Outcome outcome = jvms.run(jobs.get(name));
        if (round >= 0) {
          outcomes.get(name).add(outcome);
        }
      }
    }
    return new Rounds(outcomes);
  }

  public boolean has(String name) {
    return outcomes.containsKey(name);
  }

  /** Of each round. */
  public List<Double> all(String name, Function<Outcome, Double> of) {
    return outcomes.get(name).stream().map(of).toList();
  }

  public List<Double> wall(String name) {
    return all(name, Outcome::wall);
  }

  public List<Double> cpu(String name) {
    return all(name, Outcome::cpu);
  }

  /** A figure of each round. */
  public List<Double> figure(String name, String figure) {
    return all(name, outcome -> outcome.figure(figure));
  }
}
