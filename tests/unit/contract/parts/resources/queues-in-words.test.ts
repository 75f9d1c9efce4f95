import { expect, test } from "vitest";
import { queuesIn } from "../../../../../src/contract/parts/resources/queues-in-words.ts";

test.each([
  ["MQ queue ORDERS.OUT", ["ORDERS.OUT"]],
  ["Kafka topic `orders.v1`", ["orders.v1"]],
  ["Kafka topics `a`, `b` and `c`", ["a", "b", "c"]],
  ["Kafka, `orders.v1`", ["orders.v1"]],
  ["SQS (`orders`)", ["orders"]],
  ["AMQP, queue: orders.in", ["orders.in"]],
  ["mqtt topic shop/orders", ["shop/orders"]],
  ["cola `pedidos`", ["pedidos"]],
  ["Kafka topic `a.b`, keyed by `id`", ["a.b"]],
  ["RabbitMQ queue orders.in, dead letters in queue `x`", ["orders.in"]],
  ["Kafka 3.5", []],
  ["Kafka at-least-once", []],
  ["Kafka topic orders", []],
  ["Kafka, `kafka.acme.com:9092`", []],
  ["Kafka broker kafka-1.acme.com", []],
  ["stream, real-time", []],
  ["never over queue `x`", []],
  ["SFTP `drop`", []],
])("“%s” names %j", (value, names) => {
  expect(queuesIn(value)).toEqual(names);
});
